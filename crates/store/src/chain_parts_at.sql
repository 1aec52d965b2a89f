SELECT coalesce(min(entry.position), log.length) FROM log
LEFT JOIN entry ON entry.log = log.row AND (
    SELECT count(*) FROM log AS chain JOIN entry AS other ON other.log = chain.row
    WHERE chain.trunk = log.trunk AND other.position = entry.position AND other.hash = entry.hash
) < (SELECT count(*) FROM log AS chain WHERE chain.trunk = log.trunk)
WHERE log.row = ?1
