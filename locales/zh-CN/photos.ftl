# 不能测量的照片
error-photo-heic = 这张照片是 HEIC 格式，机器读不了。什么都没改。请在手机相机设置里选 JPEG（“兼容性最佳”），再拍一张。
error-photo-cut-short = 这张照片缺了末尾一段。什么都没改。请重新复制一次，或再拍一张。
error-too-few-pixels = 这张图片太小，量不了。什么都没改。请选原照片，不要选缩略图。
error-picture-too-heavy = 这种格式的图片这么大，机器装不下。什么都没改。请存成普通 JPEG，或存小一点。
error-photo-blurred = 这张照片不清楚，大小和斑痕都量不准。什么都没改。请擦擦镜头，拿稳了再拍一张。
error-photo-too-dark = 这张照片太暗，看不见垫子。什么都没改。请亮一点再拍，垫子上不要有影子。
error-photo-too-bright = 这张照片太亮，看不见垫子。什么都没改。请移到阴凉处再拍一张。
error-photo-mirrored = 这张照片左右是反的。什么都没改。请直接拍垫子，不要拍镜子，用手机后面的相机拍。
error-two-mats = 照片里有不止一张垫子。什么都没改。请一次只拍一张垫子。
