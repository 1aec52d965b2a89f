DELETE FROM document;
UPDATE entry SET state = CASE
    WHEN position >= (SELECT counted FROM log WHERE log.row = entry.log) THEN 3 ELSE 1 END;
