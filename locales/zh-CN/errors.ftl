# 发生了什么、东西没有丢、接下来怎么做。每个错误代码一条。

error-not-found = 这台机器上没有这一条。什么都没丢。请返回再看看，或先和总站交换一次。
error-weight-unreadable = 重量不是数字。只输入数字和一个小数点，例如 24.6。
error-weight-not-positive = 重量要大于零。请看看秤，再输入一次。
error-weight-too-high = 一批不能超过 { $limit_kg } 公斤。请再看看数字，或者分成几批。
error-day-unreadable = “{ $text }”不是日期。请重新选一天。
error-harvest-in-future = 这一天还没到。请选采摘的那一天。
error-harvest-too-old = 采摘已经超过 { $days } 天了。请选对日期。
error-currency-unknown = 没有这种货币。请用三个字母，例如 CNY 或 EUR。
error-price-unusable = 每公斤的价格要大于零。请再输入一次。
error-name-unusable = 名字要 1 到 80 个字。请再输入一次。
error-role-needed = 这一步只有{ $role }能做。您输入的都保留着。请{ $role }来登录。
error-sign-in-needed = 还没有人登录。您输入的都保留着。请先点自己的头像。
error-pin-wrong = 密码不对。请再试一次。
error-pin-wait = 密码错了太多次。请等 { $seconds } 秒再试。
error-pin-unusable = 密码是 4 到 8 位数字。社长必须有密码。
error-record-changed = 您打开以后，内容有了变动，没有定级。请再看一遍再决定。
error-reason-needed = 您选的等级和照片给出的不同。请先说明原因。
error-lot-withdrawn = 这一批已经撤回。请选另一批。
error-not-inspected = 这一批还没有保留照片。请先拍照。
error-not-approved = 这一批现在的样子还没有定级。请先让社长看看。
error-too-late = 已经定级、答应给人或发走了，所以保持原样。
error-class-too-low = 买家要的等级比这一批高。请选另一批。
error-produce-differs = 买家要的是别的产品。请选另一批。
error-held-elsewhere = 这一批在另一台机器名下。只有那台机器能分配，免得卖两次。
error-not-enough = 这一批只剩 { $left_g } 克。请少输一点。
error-more-than-wanted = 买家只再要 { $wanted_g } 克。请少输一点。
error-order-empty = 订单至少要有一种产品。
error-order-cancelled = 这张订单已取消。请选另一张。
error-nothing-allocated = 这张订单还没有分配。请先选批次。
error-fact-unusable = “{ $fact }”这样填不对。请再看看，重新填一次。
error-fact-missing = 还缺“{ $fact }”。请先回答。
error-not-ready = 上一步还没做完。请先做完。
error-already-received = 这笔款已经记为收到。不会付两次。
error-standard-unknown = 这台机器上没有标准 { $standard }。
error-standard-unreadable = 有一份标准的数据读不出来：{ $detail }
error-answer-unusable = 没有这个答案。请重新选。
error-answers-missing = 还有问题没回答。请先回答。
error-nothing-counted = 照片里没有能数的东西。请把产品放在垫子上再拍一张。
error-gtin-unusable = 标签上的号码对不上（前缀 { $prefix }，产品 { $item }）。社长可以改合作社的 GS1 前缀。
error-request-unreadable = 机器没看懂这个要求。什么都没改。
error-not-an-image = 这个文件不是照片。什么都没改。请选一张 JPEG 或 PNG 照片。
error-kiosk-away = 机器没有回应。您输入的都保留着。请等一会儿再试。

# 照片
error-unsupported-image = 机器读不了这种图片。什么都没改。请选 JPEG 或 PNG 照片。
error-too-many-pixels = 图片太大。什么都没改。请把相机调到 4000 万像素以下再拍。
error-photo-too-large = 这个文件太大，不像照片。什么都没改。请选小一点的。
error-mat-not-found = 看不清垫子。什么都没改。请把整张垫子拍进去，黑方块不要挡住，再拍一张。
error-bad-mat = 垫子的说明用不了。什么都没改。请用机器自带的垫子。
error-picture-not-written = 图片没有做成。什么都没改。请再试一次。
error-photo-unknown = 这张照片还没到。下次交换时会来。
error-photo-differs = 有一张照片传坏了，没有收下。好的那张还在原处。请再发一次。

# 单据
error-document-failed = 单据没有做成。记录都是安全的。请再试，或者找人帮忙。
error-background-unknown = 垫子没有这种底色。请选 blue（蓝）或 grey（灰）。
error-link-unusable = 标签上的码没有做成。记录都是安全的。请找人帮忙。
error-marker-unknown = 垫子上有一个不存在的标记。请用机器自带的垫子。
error-paper-unknown = 没有这种单据。
error-sums-differ = 单据上的数加不起来，所以没有做。记录都是安全的。请找人帮忙。

# 存储
error-command-done-before = 这台机子从备份恢复之前已经存过这一笔，没有再存一次。请看看现有的记录。
error-command-reused = 这一步已经用别的内容做过了，没有再做。请看看现有的，再重新开始。
error-cooperative-missing = 这台机器还不属于任何合作社。请先建立或加入一个。
error-disk-full = 磁盘满了。以前存的都安全。这一条还没存，填的还在屏幕上。请腾出空间再试。
error-record-unreadable = 有一条记录读不出来。其他的都安全。请找人帮忙检查。
error-record-too-large = 内容太多，一条记录放不下。什么都没有改动。请写短一些再保存。
error-store-busy = 另一个程序正在用这些记录。什么都没改。请关掉它再试。
error-store-damaged = 记录文件或磁盘坏了。请先别继续用。交换过的都在总站。请找人帮忙。
error-store-exists = 那里已经有东西了，所以没有覆盖。请换个名字。
error-store-failed = 记录没有改成。没有只存一半。请再试，或者找人帮忙。
error-store-io = 磁盘没有正常回应。没有只存一半。请再试，或者找人帮忙。
error-store-key-missing = 记录的钥匙（以 .key 结尾的文件）不见了。请把它放回记录旁边。
error-store-key-wrong = 这把钥匙打不开这些记录。请放上对的钥匙。
error-store-missing = 这个位置没有记录。请再看看名字。
error-store-not-one = 这个文件里不是机器的记录。什么都没改。请选别的文件。
error-store-too-new = 这些记录是更新的版本写的。什么都没改。请先更新这台机器。
error-joined-elsewhere = 这台机器已经属于另一个合作社。

# 交换
error-hub-not-set = 还没有设总站。所有东西都安全地等在这里。社长可以填总站的地址。
error-hub-unreachable = 连不上总站。所有东西都安全地等在这里。请看看网络，晚点再试。
error-hub-wrong = 那边回应的不是我们的总站。什么都没发给它。请社长看看地址。
error-hub-died = 总站半路不回应了。到了的都安全，剩下的等在这里。请晚点再试。
error-hub-failed = 总站自己出了问题。所有东西都安全地等在这里。请晚点再试。
error-hub-full = 总站没有空间了。所有东西都安全地等在这里。请告诉管总站的人。
error-device-unknown = 总站不认识这台机器。所有东西都安全地等在这里。请向社长要邀请。
error-credentials-forged = 总站认不出这台机器。所有东西都安全地等在这里。请找人帮忙。
error-credentials-unreadable = 总站认不出这台机器。所有东西都安全地等在这里。请找人帮忙。
error-request-replayed = 总站收到两次同样的消息，只收了一次。请再试。
error-time-off = 机器的时钟不对。所有东西都安全地等在这里。请调好时间再试。
error-exchange-too-large = 有一条消息太大。所有东西都安全地等在这里。请找人帮忙。
error-exchange-unreadable = 读不懂总站的回答。所有东西都安全地等在这里。请晚点再试。
error-exchange-version-unknown = 总站的版本更新。所有东西都安全地等在这里。请更新这台机器。
error-frame-unreadable = 收到了不是你们机器写的内容，没有收下。这里的记录都是安全的。请再试一次。
error-frame-layout-unknown = 收到了只有新版本才能读的内容，它还在原来的地方。请更新这台机器。
error-frame-damaged = 有东西传坏了，没有收下。好的还在原处。请再试。
error-log-gap = 半路少了一段。这里的都安全。请再试。
error-log-forked = 好像有一台机器出现了两份。两份都保留着。请找人帮忙。
error-invitation-unreadable = 这不是邀请。请重新输入或扫描。
error-invitation-forged = 这个邀请不是真的。请向负责人要新的。
error-invitation-expired = 这个邀请过期了。请向负责人要新的。
error-device-revoked = 这台机器已被移出合作社。机器里的记录都还在，但收不到新的内容，之后做的也不再算数。请找负责人。
error-device-own = 机器不能把自己移出。什么都没有改。请在另一台机器上操作。
error-device-last = 这是最后一台机器，不能移出。什么都没有改。请先让另一台加入。
error-exchange-first = 这台机器是从备份恢复的，之后答应出去的货可能还不在这里。请先交换一次，再配订单。
error-join-request-unreadable = 这不是新机器的申请。请再输入或扫一次。
error-invitation-used = 这个邀请已经用过了。请向负责人要新的。

# 作为变量的词
word-role-member = 社员
word-role-operator = 帮手
word-role-leader = 社长
word-role-trainer = 老师
word-role-officer = 下乡干部
word-fact-country = 国家
word-fact-draft = 草稿
word-fact-parcels = 包裹数
word-fact-gross-weight-g = 连包装的重量
word-fact-postage-minor = 邮费
word-fact-incoterm = 交货规则
word-fact-sender-phone = 我们的电话
word-fact-consignee-phone = 买家的电话
word-fact-phytosanitary-certificate = 植物检疫证书
word-fact-hub = 总站的地址
