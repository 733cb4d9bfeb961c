-- ?1: a learner, or none for all; ?2: only attempts in which nothing has happened since, or none.
WITH going AS (
  SELECT a.id, a.learner
  FROM attempt AS a
  JOIN learner AS l ON l.id = a.learner
  WHERE (?1 IS NULL OR l.name = ?1)
    AND (?2 IS NULL OR coalesce((SELECT max(e.at) FROM entry AS e WHERE e.attempt = a.id), a.started) < ?2)
)
SELECT count(DISTINCT going.learner) AS learners,
       count(DISTINCT going.id) AS attempts,
       count(*) FILTER (WHERE e.kind = 'answered') AS answers
FROM going
LEFT JOIN entry AS e ON e.attempt = going.id
