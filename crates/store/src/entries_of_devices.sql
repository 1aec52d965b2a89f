SELECT * FROM entry WHERE log = ?1 AND kind IN ('device', 'revocation') ORDER BY position
