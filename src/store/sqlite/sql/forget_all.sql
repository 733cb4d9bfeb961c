DELETE FROM room_attempt WHERE attempt IN (SELECT id FROM going);
DELETE FROM entry WHERE attempt IN (SELECT id FROM going);
DELETE FROM attempt_question WHERE attempt IN (SELECT id FROM going);
DELETE FROM attempt WHERE id IN (SELECT id FROM going);
DELETE FROM learner WHERE NOT EXISTS (SELECT 1 FROM attempt AS a WHERE a.learner = learner.id);
DROP TABLE going;
INSERT INTO pending (what) VALUES ('clean') ON CONFLICT (what) DO NOTHING;
