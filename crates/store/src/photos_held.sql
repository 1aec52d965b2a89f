SELECT hash, thumbnail, need, record FROM photo_need
WHERE EXISTS (SELECT 1 FROM photos.blob WHERE blob.hash = photo_need.hash)
