SELECT position, kind, record, change, at_ms, person FROM entry
WHERE log = ?1 AND state = ?3
ORDER BY position DESC
LIMIT ?2
