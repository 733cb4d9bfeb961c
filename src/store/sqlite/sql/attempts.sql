SELECT id, learner, started, form, asked, answered, correct, finished
FROM summary
ORDER BY id DESC
