SELECT * FROM lot
WHERE stage = 'approved' AND weight_g > promised_g AND produce = ?1 AND class IN (SELECT value FROM json_each(?2))
ORDER BY holder <> ?3, harvested, id
LIMIT ?4
