INSERT INTO log (id, device_key, incarnation, cooperative, stream, length, head, counted, trunk, begins, seen_at_ms)
SELECT randomblob(16), device_key, incarnation, cooperative, stream, length, head, counted, row, length, ?2
FROM log WHERE row = ?1
