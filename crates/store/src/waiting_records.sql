SELECT DISTINCT record FROM entry WHERE log = ?1 AND position >= ?2 AND kind = ?3 LIMIT 10
