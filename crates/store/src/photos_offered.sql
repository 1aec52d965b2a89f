SELECT hash, thumbnail, need, record FROM photo_need
WHERE EXISTS (SELECT 1 FROM photos.blob WHERE blob.hash = photo_need.hash)
    AND NOT EXISTS (SELECT 1 FROM photo_at_hub WHERE photo_at_hub.hash = photo_need.hash)
    AND NOT EXISTS (SELECT 1 FROM photo_trouble WHERE photo_trouble.hash = photo_need.hash)
