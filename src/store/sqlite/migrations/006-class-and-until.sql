-- The class whose cards open a workshop, and when the clock ends what everybody does alone.
ALTER TABLE room ADD COLUMN class TEXT;
ALTER TABLE room_part ADD COLUMN until INTEGER CHECK (until IS NULL OR kind = 'own-pace');
