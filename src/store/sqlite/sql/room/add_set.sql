INSERT INTO room_set (room, part, number, form) VALUES (?1, ?2, ?3, ?4)
