SELECT trunk.id, trunk.device_key, trunk.length, count(*) AS chains
FROM log AS chain JOIN log AS trunk ON trunk.row = chain.trunk
GROUP BY trunk.row ORDER BY trunk.row
