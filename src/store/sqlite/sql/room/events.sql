SELECT kind, member, part, position, value FROM room_event WHERE room = ?1 ORDER BY number
