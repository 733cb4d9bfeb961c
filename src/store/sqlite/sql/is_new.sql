SELECT count(*) = 0
FROM learner AS l
JOIN attempt AS a ON a.learner = l.id
WHERE l.name = ?1
