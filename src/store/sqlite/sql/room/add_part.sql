INSERT INTO room_part (room, number, kind, title, shown, notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
