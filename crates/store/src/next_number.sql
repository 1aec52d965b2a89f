INSERT INTO number (cooperative, kind, last) VALUES (?1, ?2, 1)
ON CONFLICT (cooperative, kind) DO UPDATE SET last = last + 1
RETURNING last
