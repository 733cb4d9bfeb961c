SELECT l.name AS learner, a.seed, a.selection, a.feedback, a.certainty, a.started, a.form, a.id
FROM json_each(?1) AS named
JOIN learner AS l ON l.name = named.value
JOIN attempt AS a ON a.learner = l.id
ORDER BY a.id
