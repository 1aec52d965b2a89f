-- Old entries of a log, kept as the bytes frames travel as: a tenth of the room. Its first
-- log.packed entries are in packs instead of in rows; what they say of devices is in both.
ALTER TABLE log ADD COLUMN packed INTEGER NOT NULL DEFAULT 0;

-- One after the other without a gap; hash is the log's after the last entry.
CREATE TABLE pack (
    row INTEGER PRIMARY KEY,
    log INTEGER NOT NULL REFERENCES log (row),
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    hash BLOB NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (log, begins)
) STRICT;

-- What later frames need to know of the records in packs: where each was first changed, and the
-- log's last change to it (its hash, its number in the log, its highest operation).
CREATE TABLE packed (
    record BLOB NOT NULL,
    log INTEGER NOT NULL REFERENCES log (row),
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    hash BLOB,
    seq INTEGER NOT NULL,
    max_op INTEGER NOT NULL,
    PRIMARY KEY (record, log)
) STRICT, WITHOUT ROWID;
CREATE INDEX packed_first ON packed (log, first);
