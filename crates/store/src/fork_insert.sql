INSERT OR IGNORE INTO fork (log, start, head, length, seen_at_ms) VALUES (?1, ?2, ?3, ?4, ?5)
