SELECT record.json, lot.produce
FROM record
JOIN link ON link.record = record.id AND link.kind = 'approval'
JOIN lot ON lot.id = link.target
WHERE record.kind = 'approval'
    AND json_extract(record.json, '$.at_ms') >= ?1 AND json_extract(record.json, '$.at_ms') < ?2
