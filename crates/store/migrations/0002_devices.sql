-- How many entries of a log count. Later ones have entry.state 3: kept and shown, never applied,
-- because their device isn't let in, is revoked, or wrote two chains under one name.
ALTER TABLE log ADD COLUMN counted INTEGER NOT NULL DEFAULT 9223372036854775807;

-- Where a log has several chains it ends where they part (its trunk), and each chain from there
-- is held as a log of its own, seen first at this time.
ALTER TABLE log ADD COLUMN trunk INTEGER REFERENCES log (row);
ALTER TABLE log ADD COLUMN begins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE log ADD COLUMN seen_at_ms INTEGER;
CREATE INDEX log_trunk ON log (trunk) WHERE trunk IS NOT NULL;

-- A frame came that builds on another chain than the one held: the log is asked for again
-- from its beginning, so that the place where the chains part is found.
ALTER TABLE log ADD COLUMN doubted INTEGER NOT NULL DEFAULT 0;

-- A fork was only noted until now; its frames come again.
DROP TABLE fork;

CREATE INDEX entry_device ON entry (log, position) WHERE kind IN ('device', 'revocation');
