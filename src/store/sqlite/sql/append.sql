INSERT INTO entry (attempt, number, at, kind, position, answer, credit, certainty, took_ms, exposure)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
