SELECT learner, name, key FROM room_member WHERE room = ?1 ORDER BY number
