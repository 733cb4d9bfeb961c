SELECT part, form FROM room_set WHERE room = ?1 ORDER BY part, number
