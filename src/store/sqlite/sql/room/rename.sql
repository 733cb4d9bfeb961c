UPDATE room_member SET name = ?3 WHERE room = ?1 AND number = ?2
