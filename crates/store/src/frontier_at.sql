SELECT log.id, (
    SELECT length FROM arrival WHERE arrival.log = log.row AND arrival.cursor <= ?2 ORDER BY arrival.cursor DESC LIMIT 1
) AS length
FROM log WHERE cooperative = ?1
