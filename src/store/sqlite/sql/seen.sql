WITH mine AS (
  SELECT a.id, a.form FROM learner AS l JOIN attempt AS a ON a.learner = l.id WHERE l.name = ?1
),
-- In forms: the answers and skips that stand, not taken back since.
standing AS (
  SELECT e.attempt, e.position, q.spare, q.verdict,
         e.kind = 'skipped' AND NOT EXISTS (
           SELECT 1
           FROM entry AS f
           WHERE f.attempt = e.attempt AND f.number < e.number AND f.kind = 'finished'
         ) AS is_replaced
  FROM mine
  JOIN entry AS e ON e.attempt = mine.id AND e.kind IN ('answered', 'skipped')
  JOIN attempt_question AS q ON q.attempt = e.attempt AND q.position = e.position
  WHERE mine.form IS NOT NULL
    AND NOT EXISTS (
      SELECT 1
      FROM entry AS w
      WHERE w.kind = 'withdrawn'
        AND w.attempt = e.attempt
        AND w.position = e.position
        AND w.number > e.number
    )
),
-- In forms: what is open. A spare, where more of its verdict are to be replaced than have been;
-- otherwise the next question.
open_in_form AS (
  SELECT q.attempt, q.position,
         row_number() OVER (PARTITION BY q.attempt ORDER BY q.spare DESC, q.position) AS turn
  FROM mine
  JOIN attempt_question AS q ON q.attempt = mine.id
  WHERE mine.form IS NOT NULL
    AND NOT EXISTS (
      SELECT 1 FROM standing AS s WHERE s.attempt = q.attempt AND s.position = q.position
    )
    AND (
      NOT q.spare
      OR (
        SELECT sum(s.is_replaced) > sum(s.spare)
        FROM standing AS s
        WHERE s.attempt = q.attempt AND s.verdict = q.verdict
      )
    )
),
-- Answered or skipped, perhaps taken back; or open, which is the question after those done.
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
  UNION
  SELECT attempt, position FROM open_in_form WHERE turn = 1
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
