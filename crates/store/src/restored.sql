-- The last exchange before: until another one succeeds, nothing of the stock is promised.
INSERT OR REPLACE INTO setting (name, value)
SELECT 'restored/' || hex(cooperative), coalesce(CAST(json_extract(state, '$.last_success_ms') AS TEXT), 'null')
FROM exchange
