SELECT attempt, position, question, bank, fingerprint, topic, kind, verdict, tactic, stage,
       seen_before, spare
FROM attempt_question
WHERE attempt BETWEEN ?1 AND ?2
ORDER BY attempt, position
