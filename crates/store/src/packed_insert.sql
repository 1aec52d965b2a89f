INSERT INTO packed (record, log, kind, first, last, hash, seq, max_op) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (record, log) DO UPDATE SET
    last = excluded.last, hash = excluded.hash, seq = excluded.seq, max_op = excluded.max_op
