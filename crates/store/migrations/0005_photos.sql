-- A record may name a photo's small copy, a blob of its own: the photo whose copy it is.
ALTER TABLE photo ADD COLUMN thumbnail_of BLOB;
CREATE INDEX photo_thumbnail ON photo (thumbnail_of) WHERE thumbnail_of IS NOT NULL;

-- Full-size copies dropped to make room. They come again when somebody asks.
CREATE TABLE photo_dropped (
    hash BLOB PRIMARY KEY,
    asked INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Photos that couldn't be sent or fetched, left alone for a while.
CREATE TABLE photo_trouble (
    hash BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    since_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Bytes of photos by carrier on the last day any went.
CREATE TABLE photo_spent (
    carrier TEXT PRIMARY KEY,
    spent TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every photo that records name: whether only as a thumbnail, how much it is needed at its full
-- size (0 asked for, 1 its lot is disputed, 2 it waits for an approval, 3 settled), and the newest
-- record that names it.
CREATE VIEW photo_need AS
SELECT photo.hash AS hash,
    min(photo.thumbnail_of IS NOT NULL) AS thumbnail,
    min(CASE
        WHEN EXISTS (SELECT 1 FROM photo_dropped WHERE photo_dropped.hash = photo.hash AND asked) THEN 0
        WHEN lot.class <> lot.proposed THEN 1
        WHEN lot.stage = 'waiting' THEN 2
        ELSE 3
    END) AS need,
    max(photo.record) AS record
FROM photo LEFT JOIN lot ON lot.id = photo.record
GROUP BY photo.hash;
