-- What is asked all the time must not cost more with every year that is kept.

-- The log's last change to a record that is packed: by it what waits is counted without reading
-- packs. Of what was packed before it isn't known, so it is taken for the last there is.
ALTER TABLE packed ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
UPDATE packed SET last = (SELECT packed - 1 FROM log WHERE log.row = packed.log);
CREATE INDEX packed_last ON packed (log, kind, last);

-- What waits in rows, what a person did within a time, and what doesn't count or waits for others.
CREATE INDEX entry_kind ON entry (log, kind, position, record);
CREATE INDEX entry_done ON entry (person, at_ms);
CREATE INDEX entry_apart ON entry (log, state) WHERE state > 0;
-- Changes are long, and what comes after them in a row is read through all of them.
CREATE INDEX entry_at ON entry (log, position, at_ms);

-- Counting photos takes all of them: it is done again only when something of them changed.
CREATE TABLE photo_version (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO photo_version (only, version) VALUES (1, 0);
CREATE TRIGGER photo_insert AFTER INSERT ON photo BEGIN
    UPDATE photo_version SET version = version + 1;
END;
CREATE TRIGGER photo_delete AFTER DELETE ON photo BEGIN
    UPDATE photo_version SET version = version + 1;
END;
CREATE TRIGGER photo_at_hub_insert AFTER INSERT ON photo_at_hub BEGIN
    UPDATE photo_version SET version = version + 1;
END;
CREATE TRIGGER photo_at_hub_delete AFTER DELETE ON photo_at_hub BEGIN
    UPDATE photo_version SET version = version + 1;
END;
CREATE TRIGGER photo_dropped_insert AFTER INSERT ON photo_dropped BEGIN
    UPDATE photo_version SET version = version + 1;
END;
CREATE TRIGGER photo_dropped_delete AFTER DELETE ON photo_dropped BEGIN
    UPDATE photo_version SET version = version + 1;
END;
CREATE TRIGGER photo_dropped_update AFTER UPDATE ON photo_dropped BEGIN
    UPDATE photo_version SET version = version + 1;
END;
