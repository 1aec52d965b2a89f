-- What was held of a log after each growth, in the order it came: a peer that knows
-- the last cursor it saw names that instead of every log. A photo's arrival has no log.
CREATE TABLE arrival (
    cursor INTEGER PRIMARY KEY,
    log INTEGER REFERENCES log (row),
    length INTEGER
) STRICT;
CREATE INDEX arrival_log ON arrival (log, cursor);
INSERT INTO arrival (log, length) SELECT row, length FROM log ORDER BY row;
