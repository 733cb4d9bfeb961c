-- When somebody read on is theirs alone.
DELETE FROM room_event
WHERE kind = 'read-on'
  AND EXISTS (SELECT 1 FROM room_member AS m
              WHERE m.room = room_event.room AND m.number = room_event.member AND m.learner = ?1)
