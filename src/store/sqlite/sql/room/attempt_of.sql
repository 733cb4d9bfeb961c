SELECT attempt FROM room_attempt WHERE room = ?1 AND member = ?2 AND part = ?3
