SELECT attempt, number, at, kind, position, answer, credit, certainty, took_ms, exposure
FROM entry
WHERE attempt BETWEEN ?1 AND ?2
ORDER BY attempt, number
