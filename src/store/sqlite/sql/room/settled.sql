SELECT code, names, certainty, seed, selection, started, key, listens FROM room WHERE id = ?1
