SELECT json_extract(json, '$.proposal.class') FROM record WHERE kind = 'inspection' AND id = ?1
