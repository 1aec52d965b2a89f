SELECT DISTINCT kind, record FROM entry WHERE log = ?1 AND position >= ?2 AND state <> 3
