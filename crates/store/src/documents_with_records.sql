SELECT document.record, record.heads FROM document
LEFT JOIN record ON record.kind = document.kind AND record.id = document.record
