SELECT member, part, first, attempt FROM room_attempt WHERE room = ?1 ORDER BY part, member
