SELECT part, number, care, position, question, bank, fingerprint, topic, kind, verdict, tactic, stage,
       seen_before, spare
FROM room_question
WHERE room = ?1
ORDER BY part, number, position
