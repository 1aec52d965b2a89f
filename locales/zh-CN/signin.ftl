# 在公用屏幕上登录：三张图、胸牌、忘记密码、同意内容、自动锁屏、帮别人办。

# 三张图
signin-my-pictures = 我的三张图
signin-tap-three = 依次点你的三张图
signin-tapped = 已经点的
signin-twelve = 十二张图
signin-which-of-you = 您是哪一位？
signin-three = 三张图
signin-choose-three = 选三张图
signin-choose-hint = 没有别人用同样的三张。它们只说明您是谁，不是秘密。
signin-choose = 选择
signin-propose = 换一组
signin-keep-pictures = 就用这三张
signin-no-pictures = 还没有
signin-step-pictures = 图
signin-step-consent = 同意
signin-picture-sun = 太阳
signin-picture-fish = 鱼
signin-picture-bicycle = 自行车
signin-picture-hen = 母鸡
signin-picture-cup = 杯子
signin-picture-key = 钥匙
signin-picture-tree = 树
signin-picture-hat = 帽子
signin-picture-drum = 鼓
signin-picture-boat = 船
signin-picture-goat = 山羊
signin-picture-moon = 月亮

# 胸牌
signin-my-badge = 我的胸牌
signin-hold-badge = 把胸牌对着摄像头
signin-hold-badge-hint = 有黑白点的方块朝着摄像头，离一只手远。用扫码枪也行。
signin-badge-picture = 摄像头看到的
signin-badge-no-camera = 没有摄像头。请用扫码枪，或者返回点您的头像。
signin-badge = 胸牌
signin-badges = 胸牌
signin-badge-hint = 对着机器的摄像头
signin-badge-since = { $when }起
signin-no-badge = 还没有
signin-badge-print = 打印胸牌
signin-badge-lost = 丢了
signin-badge-lost-ask = { $name }的胸牌丢了吗？
signin-badge-lost-note = 会做一张新的，可以打印。旧的以后就没用了，谁捡到都打不开。
signin-badge-replace = 做一张新的

# 密码
signin-pin-again = 先输入您的密码
signin-forgot = 我忘了密码
signin-vouch-leader = 要一位有密码的社长，再加一个人，一起证明这是{ $name }。
signin-vouch-members = 没有别的社长。要两位有胸牌或密码的人一起证明这是{ $name }。
signin-vouch-first = 谁先证明这是{ $name }？
signin-vouch-second = 还有谁？
signin-vouch-yes = 这真的是{ $name }吗？
signin-vouch-nobody = 这里登记的人都不能证明。请到另一台机器上找社长。
signin-new-pin = 选一个新密码
signin-new-pin-again = 同样的密码再输一次
signin-new-pin-differs = 两次不一样。请重新选。
signin-pin-was-reset = 密码已更换：{ $when }。证明人：{ $names }。

# 证明自己
signin-way-pictures = 用我的三张图
signin-way-badge = 用我的胸牌
signin-way-pin = 用我的密码
signin-way-face = 用我的头像
signin-prove-pictures = { $name }，请点您的三张图。
signin-prove-badge = { $name }，请把胸牌对着摄像头。
signin-prove-pin = { $name }，请输入密码。
signin-prove-face = { $name }，请点您的头像。
signin-yes = 用密码确认

# 同意内容
signin-consent-ask = 您同意吗？
signin-consent-kept = 这里保存：您的名字和头像、您送来的东西和照片、付给您的钱。
signin-consent-seen = 合作社的社长和帮手能看到。别的社员只看到您的名字和头像。
signin-consent-sent = 会传到合作社的其他机器和中心。标签上买家只看到您的编号。
signin-consent-back = 您随时可以在自己的页面上收回。
signin-consent-version = 第 { $version } 版
signin-consent-agree = { $name }同意
signin-consent-given = 已同意
signin-consent-not-asked = 还没问过
signin-consent-withdrawn = 已收回
signin-consent-read = 看一看并同意
signin-consent-take-back = 收回同意
signin-take-back-ask = 要收回同意吗？
signin-take-back-seen = 以后只有社长能看到您的名字和头像。
signin-take-back-books = 您送来的东西和收到的钱仍记在账上，因为关系到别人的钱。
signin-take-back-way-in = 以后用三张图或胸牌进来。
signin-withdrawn = 只给社长看
signin-about-me = 关于我

# 锁屏
signin-idle-title = 您还在吗？
signin-idle-note = 屏幕马上要锁了。您填的都给您留着。
signin-idle-here = 我还在
signin-lock = 自动锁屏
signin-lock-ask = 多久没人碰就锁屏？
signin-lock-note = 先有声音和倒数。显示钱的地方，时间减半。
signin-minutes = { $count } 分钟

# 帮别人
signin-help = 帮别人办
signin-help-whom = 您帮谁？
signin-help-note = 之后您填的都算他的。保存前由他本人确认。
signin-their-produce = 对方的货
signin-their-money = 对方的钱
signin-help-stop = 不帮了
signin-helps = { $who }帮{ $whom }
signin-what-brought = { $name }送来了什么？
signin-how-heavy = { $name }送来的有多重？
signin-when-picked = { $name }什么时候摘的？
signin-where-grown = { $name }在哪里种的？
signin-confirm = { $name }，这样对吗？

# 会出的错
error-pin-needed = 这一步要先输入密码。什么都没改。
error-pictures-unknown = 没有人用这三张图、这个顺序。请再点一次，或者返回点您的头像。
error-pictures-taken = 别人已经用了这三张图、这个顺序。请点别的。
error-pictures-unusable = 要三张不同的图。请再点一次。
error-pictures-wrong = 这三张图不对。请再点一次。
error-pictures-none-left = 所有的三张图都有人用了。请改用胸牌。
error-badge-unknown = 这张胸牌在这里没用，可能是旧的。什么都没改。请点您的头像，或者请社长做张新的。
error-badge-wrong = 这是别人的胸牌，或者是旧的。请用对的那张。
error-face-not-enough = 在这里光点头像不够。请用三张图、胸牌或密码。
error-vouchers-same = 要另外两个人，各自证明。请重新选。
error-voucher-not-leader = 两人中要有一位社长，用密码证明。请重新选。
error-voucher-too-weak = 这里两个人都要用胸牌或密码。请重新选。
error-confirmation-needed = 要送货的人先确认。什么都没丢。
error-consent-outdated = 内容已经改了。请再看一遍。
error-idle-unusable = 锁屏时间可以是 { $least_s } 到 { $most_s } 秒。请重新选。
