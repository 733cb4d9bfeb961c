INSERT INTO room (code, names, certainty, seed, selection, started, key, listens, class)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
