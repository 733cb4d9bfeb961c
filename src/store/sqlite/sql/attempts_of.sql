SELECT id, learner, started, form, asked, answered, correct, finished
FROM summary
WHERE learner = ?1
ORDER BY id DESC
