-- Rooms in which nothing has happened since; all of them, if no moment is given; none, if a learner is.
DELETE FROM room
WHERE ?1 IS NULL
  AND (?2 IS NULL
       OR coalesce((SELECT max(e.at) FROM room_event AS e WHERE e.room = room.id), room.started) < ?2)
