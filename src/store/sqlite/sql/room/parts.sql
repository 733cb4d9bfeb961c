SELECT minutes, notes, kind, title, shown, until FROM room_part WHERE room = ?1 ORDER BY number
