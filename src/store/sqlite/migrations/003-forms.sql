-- Forms: which one an attempt is, and which of its questions only replace a skipped one.

ALTER TABLE attempt ADD COLUMN form TEXT CHECK (form = 'A' OR form = 'B' OR form = 'C');

ALTER TABLE attempt_question
  ADD COLUMN spare INTEGER NOT NULL DEFAULT 0 CHECK (spare IN (0, 1));

-- As before, with the form; what a spare replaces is not counted twice.
DROP VIEW summary;

CREATE VIEW summary AS
SELECT a.id, l.name AS learner, a.started, a.form,
       (SELECT count(*) FROM attempt_question AS q WHERE q.attempt = a.id AND NOT q.spare) AS asked,
       (SELECT count(*) FROM counted AS c WHERE c.attempt = a.id) AS answered,
       (SELECT count(*) FROM counted AS c WHERE c.attempt = a.id AND c.is_right) AS correct,
       coalesce(
         (SELECT e.kind = 'finished' FROM entry AS e WHERE e.attempt = a.id ORDER BY e.number DESC LIMIT 1),
         0
       ) AS finished
FROM attempt AS a
JOIN learner AS l ON l.id = a.learner;
