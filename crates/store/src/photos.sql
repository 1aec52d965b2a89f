PRAGMA photos.auto_vacuum = INCREMENTAL;
PRAGMA photos.journal_mode = WAL;
PRAGMA photos.synchronous = FULL;
CREATE TABLE IF NOT EXISTS photos.blob (
    hash BLOB PRIMARY KEY,
    media TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at_ms INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
-- Photos that come in pieces, until the last one is here.
CREATE TABLE IF NOT EXISTS photos.part (
    hash BLOB NOT NULL,
    first INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (hash, first)
) STRICT;
