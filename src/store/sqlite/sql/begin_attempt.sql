INSERT INTO attempt (learner, seed, selection, feedback, certainty, started, form)
SELECT id, ?2, ?3, ?4, ?5, ?6, ?7 FROM learner WHERE name = ?1
