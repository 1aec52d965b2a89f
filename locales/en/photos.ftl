# Photos that can't be measured
error-photo-heic = This photo is a HEIC file, which the kiosk can’t read. Nothing was changed. Choose JPEG in the phone’s camera settings (“Most compatible”) and take it again.
error-photo-cut-short = The end of this photo is missing. Nothing was changed. Copy it once more or take it again.
error-too-few-pixels = This picture is too small to measure anything. Nothing was changed. Choose the photo itself, not its preview.
error-picture-too-heavy = This kind of picture is too big in this size. Nothing was changed. Save it as a plain JPEG, or smaller.
error-photo-blurred = This photo isn’t sharp, so sizes and blemishes can’t be measured. Nothing was changed. Wipe the lens, hold still and take it again.
error-photo-too-dark = This photo is too dark to see the mat. Nothing was changed. Take it again with more light, and no shadow on the mat.
error-photo-too-bright = This photo is too bright to see the mat. Nothing was changed. Go into the shade and take it again.
error-photo-mirrored = This photo is mirrored. Nothing was changed. Take the mat itself, not a mirror, with the camera at the back of the phone.
error-two-mats = More than one mat is in the photo. Nothing was changed. Take one mat at a time.
