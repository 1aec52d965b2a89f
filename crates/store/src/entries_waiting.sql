SELECT entry.*, coalesce(trunk.id, log.id) AS log_id FROM entry JOIN log ON log.row = entry.log
LEFT JOIN log AS trunk ON trunk.row = log.trunk
WHERE entry.record = ?1 AND entry.state > 0 AND entry.state = 1
ORDER BY entry.log, entry.position
