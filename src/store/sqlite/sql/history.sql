SELECT a.form, e.at, e.answer, e.credit, e.certainty, e.took_ms, e.exposure,
       q.question, q.bank, q.fingerprint, q.topic, q.kind, q.verdict, q.tactic, q.stage,
       q.seen_before, q.spare
FROM learner AS l
JOIN attempt AS a ON a.learner = l.id
JOIN counted AS c ON c.attempt = a.id
JOIN entry AS e ON e.attempt = c.attempt AND e.number = c.number
JOIN attempt_question AS q ON q.attempt = c.attempt AND q.position = c.position
WHERE l.name = ?1
ORDER BY e.at, a.id, q.position
