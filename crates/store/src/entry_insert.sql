INSERT INTO entry (log, position, kind, record, change, change_hash, at_ms, person, hash, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
