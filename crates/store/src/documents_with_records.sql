-- What a checkpoint still shows instead is checked once its history is here.
SELECT document.record, record.heads FROM document
LEFT JOIN record ON record.kind = document.kind AND record.id = document.record
WHERE document.record NOT IN (SELECT record FROM preview)
