-- ?1: a learner, or none for all; ?2: only attempts in which nothing has happened since, or none.
WITH going AS (
  SELECT a.id, l.name
  FROM attempt AS a
  JOIN learner AS l ON l.id = a.learner
  WHERE (?1 IS NULL OR l.name = ?1)
    AND (?2 IS NULL OR coalesce((SELECT max(e.at) FROM entry AS e WHERE e.attempt = a.id), a.started) < ?2)
),
-- Who came into a workshop, perhaps without answering anything.
came AS (
  SELECT m.learner AS name
  FROM room AS r
  JOIN room_member AS m ON m.room = r.id
  WHERE m.learner IS NOT NULL
    AND (?1 IS NULL OR m.learner = ?1)
    AND (?2 IS NULL
         OR coalesce((SELECT max(e.at) FROM room_event AS e WHERE e.room = r.id), r.started) < ?2)
)
SELECT (SELECT count(*) FROM (SELECT name FROM going UNION SELECT name FROM came)) AS learners,
       (SELECT count(*) FROM going) AS attempts,
       (SELECT count(*) FROM entry AS e WHERE e.kind = 'answered' AND e.attempt IN (SELECT id FROM going))
         AS answers
