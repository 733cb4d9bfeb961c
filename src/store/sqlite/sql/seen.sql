WITH mine AS (
  SELECT a.id FROM learner AS l JOIN attempt AS a ON a.learner = l.id WHERE l.name = ?1
),
met AS (
  SELECT q.question, count(DISTINCT e.attempt) AS times
  FROM mine
  JOIN entry AS e ON e.attempt = mine.id AND e.kind IN ('answered', 'skipped')
  JOIN attempt_question AS q ON q.attempt = e.attempt AND q.position = e.position
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
