INSERT INTO log (id, device_key, incarnation, cooperative, stream, length, head)
VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6)
