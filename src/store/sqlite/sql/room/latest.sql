SELECT coalesce(max(at), ?2) FROM room_event WHERE room = ?1
