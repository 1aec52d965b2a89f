-- Records shown as a hub's checkpoint has them, until their history is here.
CREATE TABLE preview (
    record BLOB PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The checkpoint they are from, as JSON; and what came so far of one by its digest.
CREATE TABLE checkpoint (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    begun TEXT
) STRICT;

CREATE TABLE state_part (
    digest BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
