-- This device's own lots came back from elsewhere: don't hand out their numbers again.
UPDATE number SET last = max(last, coalesce((
    SELECT max(json_extract(record.json, '$.number')) FROM record
    WHERE record.kind = number.kind
), 0));
