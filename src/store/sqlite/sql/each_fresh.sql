-- CROSS JOIN keeps the order of the tables: rows come out learner by learner, and only those of one
-- attempt are sorted. Otherwise all rows would lie in memory before the first is handed out.
SELECT l.id AS learner, l.name, a.form, e.at, e.answer, e.credit, e.certainty, e.took_ms, e.exposure,
       q.question, q.bank, q.fingerprint, q.topic, q.kind, q.verdict, q.tactic, q.stage,
       q.seen_before, q.spare
FROM learner AS l
CROSS JOIN attempt AS a ON a.learner = l.id
CROSS JOIN counted AS c ON c.attempt = a.id
CROSS JOIN entry AS e ON e.attempt = c.attempt AND e.number = c.number
CROSS JOIN attempt_question AS q ON q.attempt = c.attempt AND q.position = c.position
WHERE c.exposure = 'fresh'
ORDER BY l.id, a.id, c.position
