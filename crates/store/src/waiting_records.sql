SELECT record FROM entry WHERE log = ?1 AND kind = ?3 AND position >= ?2
UNION SELECT record FROM packed WHERE log = ?1 AND kind = ?3 AND last >= ?2
LIMIT 10
