INSERT INTO room_attempt (room, member, part, first, attempt) VALUES (?1, ?2, ?3, ?4, ?5)
