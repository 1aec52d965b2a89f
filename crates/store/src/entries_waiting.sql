SELECT entry.*, log.id AS log_id FROM entry JOIN log ON log.row = entry.log
WHERE entry.record = ?1 AND entry.state = 1
ORDER BY entry.log, entry.position
