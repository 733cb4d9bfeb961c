-- Workshops. What learners answer in one are attempts like all others; here stand what was settled when
-- a room opened, who came in, and what happened besides.

-- AUTOINCREMENT: the number of a room that was erased is never given to another one.
CREATE TABLE room (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  code      TEXT    NOT NULL,
  names     TEXT    NOT NULL CHECK (names = 'made-up' OR names = 'own' OR names = 'class'),
  certainty INTEGER NOT NULL CHECK (certainty IN (0, 1)),
  seed      INTEGER NOT NULL, -- the 64 bits of it; large ones look negative
  selection INTEGER NOT NULL,
  started   INTEGER NOT NULL,
  listens   TEXT    NOT NULL, -- address and port
  ended     INTEGER,
  key       TEXT,             -- what the trainer is known by; gone once it has ended
  CHECK (ended IS NULL OR key IS NULL)
) STRICT;

CREATE TABLE room_part (
  room   INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 0),
  minutes INTEGER CHECK (minutes >= 0),
  notes  TEXT    NOT NULL,
  kind   TEXT    NOT NULL CHECK (kind = 'talk' OR kind = 'together' OR kind = 'own-pace'),
  title  TEXT    NOT NULL,
  shown  TEXT    NOT NULL,
  PRIMARY KEY (room, number)
) STRICT, WITHOUT ROWID;

-- The sets of a part: one, or several that learners take in turn.
CREATE TABLE room_set (
  room   INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  part   INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  form   TEXT    CHECK (form = 'A' OR form = 'B' OR form = 'C'),
  PRIMARY KEY (room, part, number)
) STRICT, WITHOUT ROWID;

-- As attempt_question.
CREATE TABLE room_question (
  room        INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  part        INTEGER NOT NULL,
  number      INTEGER NOT NULL, -- of the set
  position    INTEGER NOT NULL CHECK (position >= 0),
  question    TEXT    NOT NULL,
  bank        TEXT    NOT NULL,
  fingerprint INTEGER NOT NULL,
  topic       TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  verdict     TEXT    CHECK (verdict IN ('scam', 'genuine')),
  tactic      TEXT,
  stage       TEXT    CHECK (stage IS NULL OR tactic IS NOT NULL),
  seen_before INTEGER NOT NULL CHECK (seen_before IN (0, 1)),
  spare       INTEGER NOT NULL CHECK (spare IN (0, 1)),
  care        INTEGER NOT NULL CHECK (care IN (0, 1)),
  PRIMARY KEY (room, part, number, position)
) STRICT, WITHOUT ROWID;

-- Who came in. Learner and name are gone once they are forgotten, the key once the room has ended.
CREATE TABLE room_member (
  room    INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  number  INTEGER NOT NULL CHECK (number >= 0),
  learner TEXT,
  name    TEXT,
  key     TEXT,
  PRIMARY KEY (room, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX room_of_learner ON room_member (learner);

-- Everything else that happened, but renaming; rows are only ever added.
CREATE TABLE room_event (
  room     INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  number   INTEGER NOT NULL CHECK (number >= 1),
  at       INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  member   INTEGER,
  part     INTEGER,
  position INTEGER,
  value    TEXT,
  PRIMARY KEY (room, number)
) STRICT, WITHOUT ROWID;

-- Which attempt is whose in which part of a room.
CREATE TABLE room_attempt (
  room    INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  member  INTEGER NOT NULL,
  part    INTEGER NOT NULL,
  first   INTEGER NOT NULL CHECK (first >= 0),
  attempt INTEGER NOT NULL UNIQUE REFERENCES attempt (id),
  PRIMARY KEY (room, member, part)
) STRICT, WITHOUT ROWID;

-- What turns a word of a learner's own into who they are, the same in every room: without it, nobody can
-- find the word by trying. One row at most.
CREATE TABLE room_salt (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  key TEXT    NOT NULL
) STRICT;
