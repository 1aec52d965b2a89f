SELECT record.heads FROM document
JOIN record ON record.kind = document.kind AND record.id = document.record
WHERE document.record = ?1
