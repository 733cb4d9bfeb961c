-- Times are whole milliseconds since 1970-01-01 UTC, so that they compare and sort as numbers;
-- RFC 3339 text with a varying number of decimals does not. Words from lists that will not grow
-- are checked; topics, kinds, tactics and stages may grow and are plain text.

CREATE TABLE learner (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;

-- AUTOINCREMENT: the number of an attempt that was erased is never given to another one.
CREATE TABLE attempt (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  learner   INTEGER NOT NULL REFERENCES learner (id),
  seed      INTEGER NOT NULL, -- the 64 bits of it; large ones look negative
  selection INTEGER NOT NULL, -- the version of the rule by which the seed chose
  feedback  TEXT    NOT NULL CHECK (feedback IN ('after-each', 'at-end')),
  certainty INTEGER NOT NULL CHECK (certainty IN (0, 1)),
  started   INTEGER NOT NULL
) STRICT;

CREATE INDEX attempt_of_learner ON attempt (learner);

-- What was asked, with what it takes to measure the answer when the bank is gone.
CREATE TABLE attempt_question (
  attempt     INTEGER NOT NULL REFERENCES attempt (id),
  position    INTEGER NOT NULL CHECK (position >= 0),
  question    TEXT    NOT NULL,
  bank        TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL, -- of the bank, as its 64 bits
  topic       TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  verdict     TEXT    CHECK (verdict IN ('scam', 'genuine')),
  tactic      TEXT,
  stage       TEXT    CHECK (stage IS NULL OR tactic IS NOT NULL),
  seen_before INTEGER NOT NULL CHECK (seen_before IN (0, 1)),
  PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;

-- Everything that happened; rows are only ever added. They lie in the order in which they are read,
-- attempt by attempt, so that adding one touches one page and no index. Checks are written with OR,
-- because for every list of three values SQLite fills a temporary table at every insert, which costs
-- a fifth of a durable answer.
CREATE TABLE entry (
  attempt   INTEGER NOT NULL REFERENCES attempt (id),
  number    INTEGER NOT NULL CHECK (number >= 1), -- counts inside the attempt
  at        INTEGER NOT NULL,
  kind      TEXT    NOT NULL
            CHECK (kind = 'answered' OR kind = 'skipped' OR kind = 'withdrawn' OR kind = 'finished'),
  position  INTEGER CHECK (position >= 0),
  answer    TEXT    CHECK (answer <> ''),
  credit    REAL    CHECK (credit BETWEEN 0 AND 1),
  certainty INTEGER CHECK (certainty BETWEEN 1 AND 3),
  took_ms   INTEGER CHECK (took_ms >= 0),
  exposure  TEXT
            CHECK (exposure = 'fresh' OR exposure = 'seen-before' OR exposure = 'after-feedback'),
  PRIMARY KEY (attempt, number),
  CHECK ((position IS NULL) = (kind = 'finished')),
  CHECK ((answer IS NOT NULL) = (kind = 'answered')),
  CHECK ((credit IS NOT NULL) = (kind = 'answered')),
  CHECK ((took_ms IS NOT NULL) = (kind = 'answered')),
  CHECK ((exposure IS NOT NULL) = (kind = 'answered')),
  CHECK (certainty IS NULL OR kind = 'answered')
) STRICT, WITHOUT ROWID;

-- Withdrawals are rare: this index is small, and an answer adds nothing to it.
CREATE INDEX withdrawal ON entry (attempt, position, number) WHERE kind = 'withdrawn';

-- The answers that count: given before the explanation was seen, and not taken back before it was
-- seen. Explanations come after each answer, or when the attempt is finished.
CREATE VIEW counted AS
SELECT e.attempt, e.number, e.at, e.position, e.answer, e.exposure,
       e.credit >= 1 - 1e-9 AS is_right -- as Credit::is_full has it
FROM entry AS e
JOIN attempt AS a ON a.id = e.attempt
WHERE e.kind = 'answered'
  AND e.exposure <> 'after-feedback'
  AND (
    a.feedback = 'after-each'
    OR NOT EXISTS (
      SELECT 1
      FROM entry AS w
      WHERE w.kind = 'withdrawn'
        AND w.attempt = e.attempt
        AND w.position = e.position
        AND w.number > e.number
        AND NOT EXISTS (
          SELECT 1
          FROM entry AS f
          WHERE f.kind = 'finished'
            AND f.attempt = e.attempt
            AND f.number > e.number
            AND f.number < w.number
        )
    )
  );

-- One line for each attempt.
CREATE VIEW summary AS
SELECT a.id, l.name AS learner, a.started,
       (SELECT count(*) FROM attempt_question AS q WHERE q.attempt = a.id) AS asked,
       (SELECT count(*) FROM counted AS c WHERE c.attempt = a.id) AS answered,
       (SELECT count(*) FROM counted AS c WHERE c.attempt = a.id AND c.is_right) AS correct,
       coalesce(
         (SELECT e.kind = 'finished' FROM entry AS e WHERE e.attempt = a.id ORDER BY e.number DESC LIMIT 1),
         0
       ) AS finished
FROM attempt AS a
JOIN learner AS l ON l.id = a.learner;
