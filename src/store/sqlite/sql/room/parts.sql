SELECT kind, title, shown, notes FROM room_part WHERE room = ?1 ORDER BY number
