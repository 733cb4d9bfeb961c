SELECT code, names, certainty, seed, selection, started, key, listens, class FROM room WHERE id = ?1
