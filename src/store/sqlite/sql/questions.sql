SELECT position, question, bank, fingerprint, topic, kind, verdict, tactic, stage, seen_before,
       spare
FROM attempt_question
WHERE attempt = ?1
ORDER BY position
