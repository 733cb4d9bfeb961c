-- The room goes on without knowing who it was.
UPDATE room_member SET learner = NULL, name = NULL, key = NULL WHERE learner = ?1
