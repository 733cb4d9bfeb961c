SELECT id, learner, started, asked, answered, correct, finished
FROM summary
ORDER BY id DESC
