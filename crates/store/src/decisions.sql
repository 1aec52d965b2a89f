-- A cross join keeps this order: the few of the time first.
SELECT record.json, lot.produce
FROM record INDEXED BY record_decided
CROSS JOIN link ON link.record = record.id AND link.kind = 'approval'
CROSS JOIN lot ON lot.id = link.target
WHERE record.kind = 'approval'
    AND json_extract(record.json, '$.at_ms') >= ?1 AND json_extract(record.json, '$.at_ms') < ?2
