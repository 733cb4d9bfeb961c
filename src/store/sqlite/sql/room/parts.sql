SELECT minutes, notes, kind, title, shown FROM room_part WHERE room = ?1 ORDER BY number
