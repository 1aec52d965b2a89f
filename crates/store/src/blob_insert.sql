INSERT INTO photos.blob (hash, media, size, added_at_ms, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (hash) DO NOTHING
