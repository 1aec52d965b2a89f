-- Logs of one chain, with how many entries at their front are applied, count and are older than ?1;
-- never the newest ?2, which peers ask for most.
SELECT log.row, min(
    log.counted,
    log.length - ?2,
    coalesce((SELECT min(position) FROM entry INDEXED BY entry_apart
        WHERE entry.log = log.row AND state > 0), log.length),
    coalesce((SELECT min(position) FROM entry INDEXED BY entry_at
        WHERE entry.log = log.row AND position >= log.packed AND at_ms >= ?1), log.length)
) AS ends
FROM log
WHERE log.trunk IS NULL AND NOT doubted AND log.length - log.packed > ?2
    AND NOT EXISTS (SELECT 1 FROM log AS chain WHERE chain.trunk = log.row)
