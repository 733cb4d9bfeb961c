INSERT INTO room_event (room, number, at, kind, member, part, position, value)
SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7 FROM room_event WHERE room = ?1
