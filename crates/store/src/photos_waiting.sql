SELECT count(DISTINCT coalesce(photo.thumbnail_of, photo.hash)) FROM photo
WHERE EXISTS (SELECT 1 FROM photos.blob WHERE blob.hash = photo.hash)
    AND NOT EXISTS (SELECT 1 FROM photo_at_hub WHERE photo_at_hub.hash = photo.hash)
