SELECT count(*) FROM photo_need
WHERE NOT thumbnail AND NOT EXISTS (SELECT 1 FROM photos.blob WHERE blob.hash = photo_need.hash)
    AND NOT EXISTS (SELECT 1 FROM photo_dropped WHERE photo_dropped.hash = photo_need.hash AND NOT asked)
