SELECT kind, count(DISTINCT record) FROM entry WHERE log = ?1 AND position >= ?2 GROUP BY kind
