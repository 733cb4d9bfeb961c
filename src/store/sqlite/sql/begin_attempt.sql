INSERT INTO attempt (learner, seed, selection, feedback, certainty, started)
SELECT id, ?2, ?3, ?4, ?5, ?6 FROM learner WHERE name = ?1
