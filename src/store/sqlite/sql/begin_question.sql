INSERT INTO attempt_question
  (attempt, position, question, bank, fingerprint, topic, kind, verdict, tactic, stage,
   seen_before, spare)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
