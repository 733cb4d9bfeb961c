INSERT INTO room_salt (one, key) VALUES (1, ?1) ON CONFLICT (one) DO NOTHING
