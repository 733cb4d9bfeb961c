SELECT code, names, certainty, seed, selection, started, key FROM room WHERE id = ?1
