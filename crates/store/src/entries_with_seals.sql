SELECT entry.*, seal.signature FROM entry
LEFT JOIN seal ON seal.log = entry.log AND seal.length = entry.position + 1
WHERE entry.log = ?1 AND entry.position >= ?2
ORDER BY entry.position
