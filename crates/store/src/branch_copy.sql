INSERT INTO entry (log, position, kind, record, change, change_hash, at_ms, person, hash, state)
SELECT ?2, position, kind, record, change, change_hash, at_ms, person, hash, state
FROM entry WHERE log = ?1 AND position >= ?3 AND position < ?4
