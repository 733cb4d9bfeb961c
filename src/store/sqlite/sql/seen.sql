WITH mine AS (
  SELECT a.id, a.form FROM learner AS l JOIN attempt AS a ON a.learner = l.id WHERE l.name = ?1
),
-- Answered or skipped, perhaps taken back; or open, which is the question after those done. What was
-- only open in a form has told nothing: a form explains at the end.
touched AS (
  SELECT e.attempt, e.position, NULL AS is_right
  FROM mine
  JOIN entry AS e ON e.attempt = mine.id AND e.kind IN ('answered', 'skipped')
  UNION ALL
  SELECT mine.id,
         (SELECT count(*) FILTER (WHERE e.kind IN ('answered', 'skipped'))
                 - count(*) FILTER (WHERE e.kind = 'withdrawn')
          FROM entry AS e
          WHERE e.attempt = mine.id),
         NULL
  FROM mine
  WHERE mine.form IS NULL
  UNION ALL
  SELECT c.attempt, c.position, c.is_right
  FROM mine
  JOIN counted AS c ON c.attempt = mine.id
),
-- Each place once, so that its question is looked up once; at most one answer to it counts.
shown AS (
  SELECT attempt, position, max(is_right) AS is_right
  FROM touched
  GROUP BY attempt, position
)
-- The latest answer that counts says whether it was missed: the last bit of its place in time.
SELECT q.question, count(DISTINCT shown.attempt) AS times,
       coalesce(max(((shown.attempt << 32) + shown.position) * 2 + NOT shown.is_right) % 2, 0) AS missed
FROM shown
JOIN attempt_question AS q ON q.attempt = shown.attempt AND q.position = shown.position
GROUP BY q.question
