-- The attempts to forget, by their numbers alone: this table may be written to a file.
CREATE TEMP TABLE going AS
SELECT a.id
FROM attempt AS a
JOIN learner AS l ON l.id = a.learner
WHERE (?1 IS NULL OR l.name = ?1)
  AND (?2 IS NULL OR coalesce((SELECT max(e.at) FROM entry AS e WHERE e.attempt = a.id), a.started) < ?2)
