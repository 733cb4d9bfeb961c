SELECT l.name AS learner, a.seed, a.selection, a.feedback, a.certainty, a.started, a.form
FROM attempt AS a
JOIN learner AS l ON l.id = a.learner
WHERE a.id = ?1
