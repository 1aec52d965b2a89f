-- What a leader looks through lots by: the standard of the inspection kept, why to look twice
-- (words with blanks between), when it was kept and when the approval that holds was given.
ALTER TABLE lot ADD COLUMN standard TEXT;
ALTER TABLE lot ADD COLUMN doubts TEXT NOT NULL DEFAULT '';
ALTER TABLE lot ADD COLUMN graded_at_ms INTEGER;
ALTER TABLE lot ADD COLUMN approved_at_ms INTEGER;

-- What was done on a day is read from these alone.
CREATE INDEX lot_received ON lot (received_at_ms, produce, member, weight_g, stage) WHERE stage <> 'withdrawn';
CREATE INDEX lot_graded ON lot (graded_at_ms, produce, member, weight_g, stage) WHERE stage <> 'withdrawn';
CREATE INDEX lot_approved ON lot (approved_at_ms, produce, member, weight_g, stage) WHERE stage <> 'withdrawn';
CREATE INDEX lot_alike ON lot (stage, produce, proposed, standard, received_at_ms) WHERE stage = 'waiting';
CREATE INDEX record_dispatched ON record (json_extract(json, '$.dispatched_at_ms')) WHERE kind = 'consignment';
CREATE INDEX record_booked ON record (json_extract(json, '$.at_ms')) WHERE kind = 'ledger_entry';
CREATE INDEX record_decided ON record (json_extract(json, '$.at_ms')) WHERE kind = 'approval';

-- The rows there are don't say it yet: they are made anew when the store is opened next.
INSERT OR REPLACE INTO meta (name, value) VALUES ('lots_anew', x'01');

-- A lot asked for again is still needed; so is what was spoken about one, which is small and
-- somebody wants to hear.
DROP VIEW photo_need;
CREATE VIEW photo_need AS
SELECT photo.hash AS hash,
    min(photo.thumbnail_of IS NOT NULL) AS thumbnail,
    min(CASE
        WHEN EXISTS (SELECT 1 FROM photo_dropped WHERE photo_dropped.hash = photo.hash AND asked) THEN 0
        WHEN lot.class <> lot.proposed THEN 1
        WHEN lot.stage IN ('waiting', 'again') THEN 2
        WHEN lot.id IS NULL AND EXISTS (SELECT 1 FROM record WHERE kind = 'note' AND record.id = photo.record) THEN 2
        ELSE 3
    END) AS need,
    max(photo.record) AS record
FROM photo LEFT JOIN lot ON lot.id = photo.record
GROUP BY photo.hash;
