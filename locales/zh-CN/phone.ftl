# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = 机器的手机
phone-use = 用手机拍
phone-use-review = 在我的手机上看
phone-use-scan = 用手机扫码
phone-title-photo = 用手机拍照片
phone-title-review = 在您的手机上看
phone-title-scan = 用手机扫码
phone-step-wifi = 手机连上和这台机器同一个无线网。
phone-step-point = 用手机相机对准这个码，点出现的链接。
phone-step-photo = 在手机上拍照片，照片自己过来。
phone-step-review = 对一对两张图。然后各批就在您手机上了。
phone-step-scan = 拍下要扫的码。
phone-join = 先连机器的无线网
phone-join-point = 用手机相机对准这个码，点一下就连上无线网。
phone-join-type = 也可以按名字选这个网，输入密码。
phone-join-stay = 手机说没有互联网？照样留在这个无线网上。
phone-join-name = 名字
phone-join-password = 密码
phone-join-label = 无线网的码
phone-joined = 手机连上了
phone-join-again = 再看无线网的码
phone-join-page = 现在打开页面
phone-code-label = 给手机的码
phone-code-making = 正在做码。
phone-left = 还剩 { $minutes } 分钟
phone-other-code = 换一个码
phone-new-code = 新的码
phone-here = 手机来了。
phone-same = 手机上要有同样的两张图。
phone-same-yes = 对，一样
phone-same-no = 不，不一样
phone-second = 现在手机就是您的第二块屏。这里可以退出了。
phone-list = 正在用的手机
phone-list-of = { $name }，最多 { $minutes } 分钟
phone-end = 结束
phone-over = 手机已经还了。
phone-arriving = 照片正在过来
phone-progress = { $done } / { $all } MB
phone-measuring = 照片到了，正在量。

# On the phone itself.

phone-greeting = 手机正在找机器。
phone-away = 机器没有回应。什么都没丢。请留在机器旁边，用同一个无线网。会自动再试。
phone-same-kiosk = 机器上也是这两张图。
phone-compare = 对一对图
phone-compare-say = 机器上也是这两张吗？是的话，在机器上点“对，一样”。
phone-take-title = 拍垫子上的果菜
phone-take = 拍照片
phone-take-again = 再拍一次
phone-sending = 照片正在去机器那里
phone-stays = 请留在机器旁边。断了会自己接着传。
phone-not-good = 请再拍一张
phone-look-at-kiosk = 现在看机器。
phone-scan-title = 拍下那个码
phone-scan-take = 拍码
phone-scan-none = 照片里没找到码。走近一点，拿稳，再试一次。
phone-scanned = 码读到了
phone-desk-open = 看各批
phone-desk-note = 第一次批准前要输 PIN。手机没人碰，就自动还了。
phone-desk-end = 看完了
phone-ended-title = 好了
phone-ended = 这一页可以关了。再拍照片，请对准机器上的新码。
phone-no-code = 这一页要用码打开。请在机器上点“用手机拍”，再用相机对准那个码。

# What goes wrong.

error-phone-ended = 手机已经不借用了。什么都没丢。请在机器上做一个新的码。
error-phone-another = 另一部手机先来了。什么都没改。请在机器上做一个新的码，别让别人拍到它。
error-phone-not-allowed = 这部手机是借来做别的事的。什么都没改。这件事请在机器上做。
error-phone-unconfirmed = 请先在机器上说这是您的手机。什么都没丢。
error-phone-too-many = 已经有很多手机在用。请先结束一部。什么都没丢。
error-phone-no-network = 这台机器没连网络，手机找不到它。请连上无线网，或者用机器自己的摄像头。什么都没丢。
error-phone-taken = 机器现在没法等手机来。什么都没丢。请用机器自己的摄像头，或者重新启动机器。
error-phone-stranger = 这不是这台机器的码，或者是旧的。什么都没改。请再对准机器上的码。
error-phone-wait = 错的次数太多。什么都没丢。等一分钟，再对准码。
