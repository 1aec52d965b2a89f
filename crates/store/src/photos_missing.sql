SELECT count(DISTINCT hash) FROM photo
WHERE thumbnail_of IS NULL AND NOT EXISTS (SELECT 1 FROM photos.blob WHERE blob.hash = photo.hash)
    AND NOT EXISTS (SELECT 1 FROM photo_dropped WHERE photo_dropped.hash = photo.hash AND NOT asked)
