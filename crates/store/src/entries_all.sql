SELECT entry.*, log.id AS log_id FROM entry JOIN log ON log.row = entry.log
ORDER BY entry.log, entry.position
