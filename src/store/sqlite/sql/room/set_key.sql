UPDATE room_member SET key = ?3 WHERE room = ?1 AND number = ?2
