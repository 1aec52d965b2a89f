SELECT position, kind, record, change, at_ms FROM entry INDEXED BY entry_done
WHERE person = ?1 AND at_ms >= ?2 AND at_ms < ?3 AND log = ?4 AND state = ?5
ORDER BY at_ms DESC
LIMIT ?6
