UPDATE room SET ended = ?2, key = NULL WHERE id = ?1
