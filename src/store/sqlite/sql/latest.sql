SELECT max(a.id)
FROM learner AS l
JOIN attempt AS a ON a.learner = l.id
WHERE l.name = ?1
