-- Of a chain's entries: those that wait for others, those that don't count, and how many of these
-- the chain that counts has as well.
SELECT coalesce(sum(state = 1), 0), coalesce(sum(state = 3), 0), coalesce(sum(state = 3 AND EXISTS (
    SELECT 1 FROM log JOIN log AS chain ON chain.trunk = log.trunk
    JOIN entry AS other ON other.log = chain.row
    WHERE log.row = entry.log AND other.position = entry.position
        AND other.hash = entry.hash AND other.state <> 3
)), 0)
FROM entry WHERE log = ?1 AND state > 0
