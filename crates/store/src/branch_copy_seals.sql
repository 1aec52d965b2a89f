INSERT OR IGNORE INTO seal (log, length, signature)
SELECT ?2, length, signature FROM seal WHERE log = ?1 AND length > ?3 AND length <= ?4
