SELECT count(*) FILTER (WHERE q.verdict = 'scam' AND c.answer = 'scam') AS hits,
       count(*) FILTER (WHERE q.verdict = 'scam') AS scams,
       count(*) FILTER (WHERE q.verdict = 'genuine' AND c.answer = 'scam') AS false_alarms,
       count(*) FILTER (WHERE q.verdict = 'genuine') AS genuine
FROM learner AS l
JOIN attempt AS a ON a.learner = l.id
JOIN counted AS c ON c.attempt = a.id
JOIN attempt_question AS q ON q.attempt = c.attempt AND q.position = c.position
WHERE l.name = ?1
  AND c.at >= ?2
  AND c.exposure = 'fresh'
  AND q.kind = 'judge'
  AND q.topic <> 'report'
