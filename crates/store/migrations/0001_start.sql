-- What this file is about itself.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The truth: signed chains of changes, this device's and others'.
CREATE TABLE log (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    device_key BLOB NOT NULL,
    incarnation BLOB NOT NULL,
    cooperative BLOB NOT NULL,
    stream TEXT NOT NULL,
    length INTEGER NOT NULL,
    head BLOB NOT NULL
) STRICT;
CREATE INDEX log_cooperative ON log (cooperative);

-- state: 0 applied, 1 waiting for a change it builds on, 2 refused (shown, never applied).
CREATE TABLE entry (
    log INTEGER NOT NULL REFERENCES log (row),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    change BLOB NOT NULL,
    change_hash BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    person BLOB,
    hash BLOB NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (log, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_record ON entry (record);
CREATE INDEX entry_not_applied ON entry (record) WHERE state > 0;

-- Where a device signed its head: a log may be cut only here.
CREATE TABLE seal (
    log INTEGER NOT NULL REFERENCES log (row),
    length INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (log, length)
) STRICT, WITHOUT ROWID;

-- Frames that contradict a log already held. Kept and shown, never applied.
CREATE TABLE fork (
    log BLOB NOT NULL,
    start INTEGER NOT NULL,
    head BLOB NOT NULL,
    length INTEGER NOT NULL,
    seen_at_ms INTEGER NOT NULL,
    PRIMARY KEY (log, start, head)
) STRICT, WITHOUT ROWID;

-- Commands done, so that repeating one changes nothing.
CREATE TABLE command (
    id BLOB PRIMARY KEY,
    body_hash BLOB NOT NULL,
    value TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- From the log: one Automerge document a record.
CREATE TABLE document (
    record BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    saved BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- From the documents: records as JSON, who names whom, photos named, lots as lists show them.
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    heads TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE TABLE link (
    target BLOB NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (target, kind, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_record ON link (record);

CREATE TABLE photo (
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (hash, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_record ON photo (record);

CREATE TABLE lot (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    member BLOB NOT NULL,
    member_name TEXT NOT NULL,
    member_number INTEGER NOT NULL,
    member_face INTEGER NOT NULL,
    produce TEXT NOT NULL,
    weight_g INTEGER NOT NULL,
    harvested TEXT NOT NULL,
    received_at_ms INTEGER NOT NULL,
    holder BLOB NOT NULL,
    photo TEXT,
    stage TEXT NOT NULL,
    proposed TEXT,
    class TEXT,
    promised_g INTEGER NOT NULL,
    search TEXT NOT NULL AS (member_name || ' ' || code || ' ' || number || ' ' || produce) STORED
) STRICT;
CREATE INDEX lot_newest ON lot (received_at_ms, id);
CREATE INDEX lot_member ON lot (member, received_at_ms, id);
CREATE INDEX lot_stage ON lot (stage, received_at_ms, id);

CREATE VIRTUAL TABLE lot_text USING fts5 (search, content = 'lot', content_rowid = 'row', tokenize = 'trigram');
CREATE TRIGGER lot_text_insert AFTER INSERT ON lot BEGIN
    INSERT INTO lot_text (rowid, search) VALUES (new.row, new.search);
END;
CREATE TRIGGER lot_text_delete AFTER DELETE ON lot BEGIN
    INSERT INTO lot_text (lot_text, rowid, search) VALUES ('delete', old.row, old.search);
END;
CREATE TRIGGER lot_text_update AFTER UPDATE ON lot WHEN old.search <> new.search BEGIN
    INSERT INTO lot_text (lot_text, rowid, search) VALUES ('delete', old.row, old.search);
    INSERT INTO lot_text (rowid, search) VALUES (new.row, new.search);
END;

-- Of this device alone: never sent.
CREATE TABLE number (
    cooperative BLOB NOT NULL,
    kind TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (cooperative, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the hub said it holds.
CREATE TABLE exchange (
    cooperative BLOB PRIMARY KEY,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE photo_at_hub (
    hash BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
