INSERT INTO record (kind, id, heads, json) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (kind, id) DO UPDATE SET heads = excluded.heads, json = excluded.json
