SELECT * FROM lot INDEXED BY lot_alike
WHERE stage = 'waiting' AND produce = ?1 AND proposed = ?2 AND standard = ?3 AND doubts = ''
ORDER BY received_at_ms, id LIMIT ?4
