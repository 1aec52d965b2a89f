-- Records of a kind that a log changes from a position on: in packs, and in rows those that aren't.
SELECT (SELECT count(*) FROM packed WHERE log = ?1 AND kind = ?3 AND last >= ?2)
    + (SELECT count(DISTINCT record) FROM entry WHERE log = ?1 AND kind = ?3 AND position >= ?2
        AND NOT EXISTS (SELECT 1 FROM packed WHERE packed.record = entry.record AND packed.log = ?1 AND last >= ?2))
