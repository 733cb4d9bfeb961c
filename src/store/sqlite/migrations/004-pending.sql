-- What has been begun and is finished at the next start, if the program dies in between: after
-- something was forgotten, the file is written anew, so that no trace of it stays in a free page.
CREATE TABLE pending (
  what TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
