INSERT INTO room_member (room, number, learner, name, key) VALUES (?1, ?2, ?3, ?4, ?5)
