SELECT number, at, kind, position, answer, credit, certainty, took_ms, exposure
FROM entry
WHERE attempt = ?1
ORDER BY number
