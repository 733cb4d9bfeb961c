INSERT INTO entry (attempt, number, at, kind, position, answer, credit, certainty, took_ms, exposure)
VALUES (
  ?1,
  (SELECT coalesce(max(number), 0) + 1 FROM entry WHERE attempt = ?1),
  ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
)
