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
-- Their sizes are added up without reading them.
CREATE INDEX IF NOT EXISTS photos.blob_size ON blob (size);
-- As photo_version in the records' file, which no trigger here can reach.
CREATE TABLE IF NOT EXISTS photos.blob_version (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT OR IGNORE INTO photos.blob_version (only, version) VALUES (1, 0);
CREATE TRIGGER IF NOT EXISTS photos.blob_insert AFTER INSERT ON blob BEGIN
    UPDATE blob_version SET version = version + 1;
END;
CREATE TRIGGER IF NOT EXISTS photos.blob_delete AFTER DELETE ON blob BEGIN
    UPDATE blob_version SET version = version + 1;
END;
