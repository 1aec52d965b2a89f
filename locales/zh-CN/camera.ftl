# 对准的时候
framing-wait = 正在看…
framing-no_mat = 让摄像头看到垫子
framing-two_mats = 一次只放一张垫子
framing-cut_off = 把整张垫子拍进去
framing-too_far = 靠近一点
framing-too_tilted = 摄像头放在正上方
framing-dark = 亮一点，垫子上不要有影子
framing-glare = 垫子反光了，请移到阴凉处
framing-covered = 黑方块被盖住了
framing-moving = 别动
framing-blurred = 画面模糊，等一下或擦擦镜头
framing-good = 好了，现在拍
framing-scale-unknown = 机器还不认识这个摄像头。从正上方拍，大小可能差一两毫米。请稍微斜一点拍，或请社长让机器学会它的镜头。
camera-lost = 摄像头断开了。请重新插好，或者选一张照片。
camera-auto = 自动拍
camera-torch = 灯

# 这台机器的摄像头
cameras-title = 摄像头
cameras-ask = 哪个摄像头看垫子？
cameras-name = 摄像头 { $n }
cameras-known = 机器认识它的镜头
cameras-unknown = 还没学过它的镜头
cameras-why = 拍五张空垫子，机器就能学会镜头的特点，量出的大小会和带镜头信息的手机一样准。
cameras-learn = 学镜头
learn-title = 从五个方向拍空垫子
learn-straight = 从正上方
learn-left = 从左边
learn-right = 从右边
learn-near = 从前面
learn-far = 从后面
learn-working = 正在学镜头…
learn-done = 机器已经认识这个镜头了
learn-done-note = 黑方块和镜头算出的位置只差 { $px } 像素。
error-calibrate-photos = 学镜头要三到六张照片。什么都没改。请重新拍。
error-calibrate-photo = 第 { $photo } 张照片里看不清垫子。什么都没改。请把整张垫子拍进去，重新拍。
error-calibrate-other-size = 第 { $photo } 张照片的尺寸和第一张不一样。什么都没改。请用同一个摄像头、同样的设置全部重拍。
error-calibrate-alike = 这些照片太相似，学不会镜头。什么都没改。请从不同方向重新拍。
error-calibrate-unfit = 这些照片对不上：垫子没铺平，或者是两个摄像头拍的。什么都没改。请铺平垫子重新拍。

# 把带来的东西给摄像头看
show-it = 给摄像头看
show-it-how = 拿一个靠近摄像头
show-it-is-this = 是这个吗？请点图片
show-it-unsure = 看不准。请点对的图片
