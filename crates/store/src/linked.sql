SELECT record.json FROM link
JOIN record ON record.kind = link.kind AND record.id = link.record
WHERE link.target = ?1 AND link.kind = ?2
ORDER BY link.record
