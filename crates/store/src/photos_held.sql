SELECT hash FROM photo
WHERE EXISTS (SELECT 1 FROM photos.blob WHERE blob.hash = photo.hash)
GROUP BY hash ORDER BY max(record) DESC LIMIT ?1
