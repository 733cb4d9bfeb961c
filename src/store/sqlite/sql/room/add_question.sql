INSERT INTO room_question
  (room, part, number, position, question, bank, fingerprint, topic, kind, verdict, tactic, stage,
   seen_before, spare, care)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
