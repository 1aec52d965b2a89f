SELECT sum(pgsize) FROM dbstat WHERE name IN (
    SELECT name FROM sqlite_schema WHERE tbl_name IN ('entry', 'pack', 'packed', 'seal')
)
