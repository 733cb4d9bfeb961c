SELECT max(a.id) FILTER (WHERE EXISTS (SELECT 1 FROM entry AS e WHERE e.attempt = a.id)),
       max(a.id) FILTER (WHERE NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.attempt = a.id))
FROM learner AS l
JOIN attempt AS a ON a.learner = l.id
WHERE l.name = ?1
  AND (?2 IS NULL OR a.form = ?2)
  -- A workshop is gone on with in its room.
  AND NOT EXISTS (SELECT 1 FROM room_attempt AS r WHERE r.attempt = a.id)
