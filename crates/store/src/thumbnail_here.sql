SELECT photo.hash FROM photo JOIN photos.blob ON blob.hash = photo.hash
WHERE photo.thumbnail_of = ?1
ORDER BY photo.record DESC LIMIT 1
