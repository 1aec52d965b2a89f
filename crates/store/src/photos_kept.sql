SELECT photo_need.hash, blob.size, need, record
FROM photo_need JOIN photos.blob ON blob.hash = photo_need.hash
WHERE NOT thumbnail AND EXISTS (SELECT 1 FROM photo_at_hub WHERE photo_at_hub.hash = photo_need.hash)
