-- What a chain has in common with the one that counts isn't counted twice.
SELECT count(*), coalesce(sum(state = 3), 0) FROM entry
WHERE log = ?1 AND position >= ?2 AND NOT (state = 3 AND EXISTS (
    SELECT 1 FROM log JOIN log AS chain ON chain.trunk = log.trunk
    JOIN entry AS other ON other.log = chain.row
    WHERE log.row = entry.log AND other.position = entry.position
        AND other.hash = entry.hash AND other.state <> 3
))
