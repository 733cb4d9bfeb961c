SELECT l.name AS learner, a.seed, a.selection, a.feedback, a.certainty, a.started, a.form, a.id
FROM attempt AS a
JOIN learner AS l ON l.id = a.learner
ORDER BY a.id
