SELECT record.heads FROM document
JOIN record ON record.kind = document.kind AND record.id = document.record
WHERE document.record = ?1
UNION ALL
SELECT record.heads FROM preview
JOIN record ON record.kind = preview.kind AND record.id = preview.record
WHERE preview.record = ?1
