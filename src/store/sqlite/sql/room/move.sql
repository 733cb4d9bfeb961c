UPDATE room SET listens = ?3 WHERE id = ?1 AND listens = ?2
