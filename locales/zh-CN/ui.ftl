# 外框、认人、交货、拍照、我的货、我的钱。

# the shell
kiosk-opens = 机器正在打开……
kiosk-away = 机器没有回应。您填的都还在。等一会儿再试。
unexpected = 这里出了点问题。您填的都还在。请再试一次。
try-again = 再试一次
go-home = 我的页
back = 返回
next = 下一步
cancel = 停下
change = 改
change-it = 改：{ $what }
saved = 已存好
done = 我用完了
steps = 步骤
show-more = 再看一些
number-of = { $n } 号
keypad = 数字键
key-dot = 小数点
key-erase = 删掉一位
language = 语言
language-to = 换成{ $name }
moment-today = 今天 { $time }
moment-yesterday = 昨天 { $time }
moment-on = { $date } { $time }
today = 今天
yesterday = 昨天
day-before-yesterday = 前天
role-leader = 社长
role-operator = 帮手
role-trainer = 老师
role-officer = 下乡干部
role-member = 社员
things-wait = { $count ->
    [0] 没有要送出的
   *[other] 有 { $count } 样要送出
}
last-sent = 上次送出：{ $when }
never-sent = 还没送出过
all-saved = 您填的都存在这里了

# who are you
who-are-you = 您是谁？
find-person = 名字或号码
more-people = 换一批人
nobody-found = 没有这个名字或号码。
nobody-yet = 这里还没有人。
helper-first = 您来帮别人？先点自己的头像。
your-pin = 您的密码
pin-why = 只有{ $name }本人知道。
pin-digits = { $count ->
    [0] 还没按
   *[other] 按了 { $count } 位
}
go-in = 进去

# a new kiosk
new-kiosk = 新机器
new-kiosk-question = 这台机器是哪家的？
found-it = 新办的合作社
found-it-note = 现在就从这里开始。
join-it = 已经有的合作社
join-it-note = 您有邀请码。
invitation-question = 邀请码是什么？
invitation-where = 社长可以在另一台机器的“交换”里找到。
invitation = 邀请码
join-now = 加入
joining = 正在取来别的机器上的记录……
found-step-cooperative = 合作社
found-step-leader = 社长
found-step-pin = 密码
cooperative-question = 是哪个合作社？
cooperative-name = 合作社名称
street = 街道门牌
city = 城镇或村
country = 国家
currency = 给社员付哪种钱
telephone = 电话
leader-question = 谁当社长？
leader-name = 您的名字
choose-face = 选一个头像
face-number = { $n } 号头像
new-pin-question = 定一个密码
new-pin-note = 4 到 8 位数字，每次进来都要按。别告诉别人。
found-now = 开始

# my page
my-page = 我的页
what-to-do = 您想做什么？
bring-produce = 交货
bring-note = 先称重，再拍照
bring-note-helping = 给自己，或者帮别人
home-looks-on = 社员在这里交货。扫标签就能看那一批；每个页面上的问号会演示怎么做。
lessons-title = 课
lessons-note = 点一课：在真的页面上演示怎么做。然后让人试一试。什么都不会存下。
lessons-coming-in = 登录
lessons-leading = 给社长
lesson-faces = 找到自己的头像
lesson-pictures = 三张图
lesson-pin = 密码
lesson-produce = 交什么
lesson-weight = 称重
lesson-received = 核对并存下这批货
lesson-photo = 拍照
lesson-result = 看找到了几个
lesson-questions = 回答问题
lesson-kept = 核对并存下照片
lesson-queue = 等着看的货
lesson-review = 批准一批货
lesson-order = 给订单配货
lesson-parcel = 填单据要问的话
lesson-papers = 打印单据，寄出包裹
lesson-payment = 买家要付多少
lesson-money = 记下到了的钱
lessons-any-pin = 随便输入四个数字。上课时千万不要用自己的密码。
lessons-buyer = 买家
lessons-practice = 练习：什么都不存
lessons-done = 做得好。这是练习，什么都没有存下。
error-lesson = 上课时不能做这个。什么都没变。请接着做，或回到课表。
tile-queue = 看货
tile-orders = 订单
tile-consignments = 包裹
tile-payments = 收款
tile-people = 社员
tile-produce = 我的货
tile-money = 我的钱
exchange = 交换
lots-wait = { $count ->
    [0] 没有等着的
   *[other] { $count } 批等着看
}
newest-lots = 我最近的货
no-lots-yet = 您还没有交过货。
no-money-yet = 还没有钱。
owed-to-you = 合作社该付您这么多。
owed = 合作社该付这么多。

# bringing produce
step-member = 谁的
step-produce = 什么
step-weight = 多重
step-day = 哪天
step-place = 哪里
go-on-question = 接着上次没做完的？
go-on = 接着做
begin-again = 从头来
kept-so-far = 前面的已存好
who-brings = 是谁的货？
helping-note = 您在帮忙，记录里会写明。
what-brought = 您带来了什么？
how-heavy = 有多重？
unit-name-kg = 公斤
unit-note-kg = 合二斤
unit-name-jin = 斤
unit-note-jin = 半公斤
same-as = 也就是
when-picked = 哪天摘的？
picked-note = 这天摘的
another-day = 别的日子
another-day-note = 在日历上选
days-earlier = 往前
days-later = 往后
harvested-on = { $day }摘的
where-grown = 长在哪里？
another-place = 别的地方
no-place-yet = 还没有登记种植地，请社长先加上。
place-name = 这个地方叫什么？
place-add = 加上这个地方
this-is-kept = 要存的是
keep-weight = 存下 { $weight }
lot-kept = 这批货存好了
lot-word = 批号
lot-of = 第 { $n } 批
write-on-crate = 在每个筐上写 { $n }。
take-photo = 拍照

# the photo
step-photo = 拍照
step-questions = 问几句
step-check = 核对
take-photo-title = 放到垫子上
take-now = 拍
take-again = 重拍
new-photo = 换照片
photo-from-file = 选照片
other-camera = 换摄像头
camera-label = 摄像头看到的
camera-none = 这里没有摄像头。请选一张照片。
camera-refused = 不能用摄像头。请选一张照片。
camera-busy = 摄像头正被占用。请先关掉别的，或者选一张照片。
hint-corners = 黑方块全都拍进去。
hint-apart = 果子不要挨着。
hint-above = 在阴凉处，从正上方拍。
measuring = 正在量……
measuring-title = 请等一下
photo-again-title = 请再来一次
photo-label = 照片
photo-measured-label = 照片，量了 { $count } 个
nothing-counted = 垫子上没找到{ $produce }。放好了再拍一次。
photo-good-question = 照片可以吗？
pieces-found = 算 { $count } 个
pieces = 一个一个看
piece-touching = 挨着另一个
left-out = 不算
left-out-other_colour = 颜色不像
left-out-other_shape = 形状不像
left-out-too_small = 太小了
left-out-too_large = 太大了
left-out-cut_off = 没全在垫子上
warning-focal_length_unknown = 相机没说明焦距，大小可能差一两毫米。
warning-few_markers = 有些黑方块被挡住了，大小可能不太准。
warning-marker_covered = 有东西压在黑方块上。它没有量，大小也可能不太准。
warning-no_pieces = 垫子上什么也没看到。
warning-card_not_seen = 色卡被挡住了，颜色可能不准。
warning-light_bad = 光线太暗、太亮或只从一边照来，不能判断颜色。
warning-glare = 垫子反光了，反光处的表皮和颜色不能判断。
warning-too_tilted = 照片是从侧面拍的，大小可能差一两毫米。
photo-says = 照片上看
photo-and-you-say = 照片和您的回答
why-not = 为什么不是{ $class }？
why-this = 为什么是这一级？
answer-allows = 回答“{ $answer }”，最高只能是{ $class }。
no-limits = 标准在这里没有大小要求。
clause = 条款 { $clause }
check-with-inspector = 用之前请向检验员核实。
leader-looks = 社长看过才算数。
photo-good = 照片可以
question-of = 第 { $at } 问，共 { $all } 问
why-asked = 为什么要问？
why-asked-text = 这个相机看不出来，标准里有要求。
check-title = 都对吗？
your-answers = 您的回答
keep-photo = 存下这张照片

# my produce
my-produce-title = 您交的货
produce-of = { $name }交的货
stage-received = 还要拍照
stage-waiting = 等社长看
stage-approved = 已定级
stage-withdrawn = 已撤回
no-photo-yet = 还没有照片。
take-back = 撤回这批货
brought-by = { $name }交的
helped-by = { $name }代填
approved-as = { $name }定为{ $class }
approval-void = 定级之后货又有变动，社长要再看一次。

# my money
your-money = 您的钱
money-of = { $name }的钱
buyer-paid = { $buyer }为 { $weight } 付了 { $amount }。
buyer-paid-you = { $buyer }为您的 { $weight } 付了 { $amount }。
share-bar = 每 100 里有 { $percent } 归您
of-hundred = { $who } { $percent }%
you-get = 您拿到
member-gets = 社员拿到
your-part-of-price = 货款里您的一份
deduction = 扣除
deduction-cooperative-fee-why = 大家商定的。
deduction-packing-why = 箱子和人工，按公斤算。
deduction-transport-why = 路上的费用您分担一份。
statement = 结算单
statement-show = 打印结算单
print-paper = 打印
