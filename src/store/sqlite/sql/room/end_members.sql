UPDATE room_member SET key = NULL WHERE room = ?1
