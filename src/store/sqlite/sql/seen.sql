WITH mine AS (
  SELECT a.id, a.form FROM learner AS l JOIN attempt AS a ON a.learner = l.id WHERE l.name = ?1
),
-- Answered or skipped, perhaps taken back; or open, which is the question after those done. What was
-- only open in a form has told nothing: a form explains at the end.
shown AS (
  SELECT e.attempt, e.position
  FROM mine
  JOIN entry AS e ON e.attempt = mine.id AND e.kind IN ('answered', 'skipped')
  UNION
  SELECT mine.id,
         (SELECT count(*) FILTER (WHERE e.kind IN ('answered', 'skipped'))
                 - count(*) FILTER (WHERE e.kind = 'withdrawn')
          FROM entry AS e
          WHERE e.attempt = mine.id)
  FROM mine
  WHERE mine.form IS NULL
),
met AS (
  SELECT q.question, count(DISTINCT shown.attempt) AS times
  FROM shown
  JOIN attempt_question AS q ON q.attempt = shown.attempt AND q.position = shown.position
  GROUP BY q.question
),
judged AS (
  SELECT q.question, c.is_right,
         row_number() OVER (PARTITION BY q.question ORDER BY c.attempt DESC, c.number DESC) AS age
  FROM mine
  JOIN counted AS c ON c.attempt = mine.id
  JOIN attempt_question AS q ON q.attempt = c.attempt AND q.position = c.position
)
SELECT met.question, met.times, coalesce(NOT judged.is_right, 0) AS missed
FROM met
LEFT JOIN judged ON judged.question = met.question AND judged.age = 1
