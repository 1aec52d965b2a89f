# 社长的工作台：待看、批次、订单、包裹、货款、传送、人员、买家。

desk-back = 返回
desk-next = 继续
desk-later = 先停这里，回头再做
desk-change = 改
desk-skip = 先空着
desk-loading = 正在取…
desk-draft-found = 上次做到一半。接着做吗？
desk-draft-go-on = 接着做
desk-draft-anew = 重新开始
desk-kg = 公斤
desk-number-of = 第 { $at } 个，共 { $all } 个
desk-paper-preview = 打印出来就是这样
desk-paper-making = 正在画单据…
desk-language = 单据用什么语言

desk-clause-annex = 附件 { $n }
desk-clause-part = { $n } 部分
desk-clause-indent = 第 { $n } 项
desk-clause-to = 至

desk-age-minutes = { $count ->
    [0] 刚刚
   *[other] { $count } 分钟
}
desk-age-hours = { $count } 小时
desk-age-days = { $count } 天

desk-queue-title = { $count ->
    [0] 没有等您看的批次
   *[other] { $count } 批等您看
}
desk-queue-find = 名字、号码或批次
desk-queue-stage = 看哪些批次
desk-queue-stage-waiting = 等着看
desk-queue-stage-approved = 已定级
desk-queue-stage-received = 还没拍照
desk-queue-stage-withdrawn = 已撤回
desk-queue-stage-all = 全部
desk-queue-produce = 看哪种产品
desk-queue-empty = 没有要看的了。
desk-queue-choose = 选一批来看。
desk-queue-none-found = 没找到。换个词试试。
desk-queue-unproposed = 还没拍照

desk-lot-title = { $produce } · { $weight } · 第 { $number } 批
desk-lot-brought = { $member }送来，{ $when }。
desk-lot-helped = { $helper }帮的忙。
desk-lot-place = 产地：{ $place }，{ $day }采摘
desk-lot-measured = 量出来的
desk-lot-rule-measured = 量得
desk-lot-rule-limit = { $class }的要求
desk-lot-rule-clause = 条款
desk-lot-rule-no = 因此够不上{ $class }
desk-lot-answers = 社员的回答
desk-lot-answer-none = 还没回答
desk-lot-no-photo = 还没有留下照片。要先由社员拍一张。
desk-lot-photo-elsewhere = 这只是一张小图，原照片在总站。
desk-lot-photo-coming = 下次收发时，原照片就会来。
desk-lot-photo-fetch = 取原照片
desk-lot-photo-label = 第 { $number } 批的照片，标着大小
desk-lot-which-class = 定哪一级？
desk-lot-class-extra = 特级
desk-lot-class-i = 一级
desk-lot-class-ii = 二级
desk-lot-class-outside = 级外
desk-lot-proposed = 建议
desk-lot-seal-note = 您确认的就是这张照片和这些数。
desk-lot-seal = 印记 { $seal }
desk-lot-approve = { $class ->
    [extra] 定为特级
    [i] 定为一级
    [ii] 定为二级
   *[outside] 不入级
}
desk-lot-approve-why = 先说明原因
desk-lot-reason-ask = 为什么和照片说的不一样？
desk-lot-reason-skin = 看了实物的果皮
desk-lot-reason-ripeness = 看熟度或颜色
desk-lot-reason-sample_unlike = 其余的不一样
desk-lot-reason-measured_by_hand = 我用手量过
desk-lot-reason-buyer_agreed = 买家要求的
desk-lot-approved = { $name }已定为{ $class }
desk-lot-approved-reason = 照片建议{ $proposed }，改了是因为：{ $reason }
desk-lot-void = { $name }定过{ $class }，可是后来这批变了，那次不算数了。请再看一遍。
desk-lot-changed = 您看的时候这批变了，还没有定级。现在是这样，请再看一遍。
desk-lot-look-again = 我又看过了
desk-lot-label = 标签
desk-lot-next = 下一批：{ $name }
desk-lot-queue = 回到待看
desk-lot-withdrawn = 这批已经撤回。

desk-label-title = 第 { $number } 批的标签
desk-label-alt = 打印出来的标签
desk-label-language = 标签用什么语言？

desk-orders-title = 订单
desk-orders-new = 新订单
desk-orders-empty = 还没有订单。
desk-orders-wanted = { $day }发货
desk-orders-to-find = 还差 { $weight }
desk-orders-full = 够了
desk-orders-parcel = 已装包裹
desk-orders-cancelled = 已取消
desk-orders-number = { $number } 号订单

desk-order-ask-buyer = 谁要货？
desk-order-ask-produce = 要什么？
desk-order-ask-class = 要多好的？
desk-order-ask-class-hint = 这一级，或者更好。
desk-order-ask-weight = 要多少公斤？
desk-order-ask-price = 一公斤给多少钱？
desk-order-ask-price-for = 一共 { $weight }
desk-order-ask-day = 哪天发货？
desk-order-day-later = 再晚些
desk-order-day-earlier = 早些
desk-order-check = 这样对吗？
desk-order-new-buyer = 新买家
desk-order-one-more = 再加一种
desk-order-line-remove = 去掉
desk-order-keep = 留下订单：{ $weight }
desk-order-price-each = 每公斤 { $price }
desk-order-line = { $produce }，{ $class }
desk-order-class-or-better = { $class ->
    [extra] 特级
    [i] 一级或更好
    [ii] 二级或更好
   *[outside] 都行
}
desk-order-step-buyer = 买家
desk-order-step-produce = 产品
desk-order-step-class = 等级
desk-order-step-weight = 重量
desk-order-step-price = 价钱
desk-order-step-day = 日子
desk-order-step-check = 核对

desk-order-which-lots = 哪几批给{ $buyer }？
desk-order-taken = 给了别人
desk-order-mine = 这个订单
desk-order-left = 还剩
desk-order-left-of = { $weight }里还剩 { $left }
desk-order-all-goes = 全部给这个订单
desk-order-none-left = 没有剩的了
desk-order-promised-of = { $promised }，共要 { $wanted }
desk-order-take-some = 拿一部分
desk-order-give-back = 放回 { $weight }
desk-order-how-much = 第 { $number } 批拿多少？
desk-order-lot = 第 { $number } 批
desk-order-how-much-hint = 还剩 { $left }，还要 { $wanted }。
desk-order-promise = 答应给 { $weight }
desk-order-too-much-lot = 这批只剩 { $left }。
desk-order-too-much-line = 只还要 { $wanted }。
desk-order-no-lots = 还没有合适的定过级的货。
desk-order-held = 这批在另一台机器上，只有那台能答应出去。
desk-order-undo = 撤回：{ $name } { $weight }
desk-order-parcel-make = 装包裹：{ $weight }
desk-order-parcel-open = 去看包裹
desk-order-nothing-promised = 先拿一批
desk-order-meter = 要 { $wanted }，已答应 { $promised }

desk-consignments-title = 包裹
desk-consignments-empty = 还没有包裹。先备好一个订单，再装包裹。
desk-consignments-missing = 还有 { $count } 个问题
desk-consignments-ready = 单据齐了
desk-consignments-sent = { $when }交给了邮局

desk-consignment-to = { $number } 号包裹，寄到{ $city }
desk-consignment-paper-commercial_invoice = 商业发票
desk-consignment-paper-packing_list = 装箱单
desk-consignment-paper-cn23 = CN 23 报关单
desk-consignment-fills-itself = 别的格子已按您的记录填好，只问不知道的。
desk-consignment-ask-parcels = 一共几箱？
desk-consignment-ask-gross_weight_g = 连包装一共多重？
desk-consignment-ask-postage_minor = 邮费多少钱？
desk-consignment-ask-incoterm = 路上的钱谁出？
desk-consignment-ask-sender_phone = 我们的电话是多少？
desk-consignment-ask-consignee_phone = 买家的电话是多少？
desk-consignment-ask-phytosanitary_certificate = 植物检疫证书是几号？
desk-consignment-hint-parcels = 数一数要寄的箱子。
desk-consignment-hint-gross_weight_g = 把封好的箱子放上秤。不带包装是 { $net }。
desk-consignment-hint-postage_minor = 邮费加保险，用{ $currency }算。
desk-consignment-hint-incoterm = 邮局和海关都认的三个字母。
desk-consignment-hint-sender_phone = 从国外拨的样子，带 + 和国家号。
desk-consignment-hint-consignee_phone = 没人开门时邮局会打这个电话。
desk-consignment-hint-phytosanitary_certificate = 写在植物检疫部门发的证书上。
desk-consignment-fact-parcels = 箱数
desk-consignment-fact-gross_weight_g = 毛重
desk-consignment-fact-postage_minor = 邮费
desk-consignment-fact-incoterm = 贸易术语
desk-consignment-fact-sender_phone = 我们的电话
desk-consignment-fact-consignee_phone = 买家电话
desk-consignment-fact-phytosanitary_certificate = 检疫证书号
desk-consignment-take-suggestion = 对，是 { $answer }
desk-consignment-unit-count = 箱
desk-consignment-answer = 留下 { $answer }
desk-consignment-other-rules = 别的术语
desk-incoterm-DAP = 路费我们出，关税买家出。
desk-incoterm-DDP = 路费和关税都由我们出。
desk-incoterm-CPT = 路费我们出，路上的风险归买家。
desk-incoterm-FCA = 我们交给运输公司，之后归买家。
desk-incoterm-EXW = 买家自己来取。
desk-incoterm-CIP = 路费和保险我们出。
desk-incoterm-DPU = 路费和卸货我们出。
desk-incoterm-FAS = 我们送到船边。
desk-incoterm-FOB = 我们送到船上。
desk-incoterm-CFR = 到港口的船费我们出。
desk-incoterm-CIF = 到港口的船费和保险我们出。
desk-consignment-ready = 单据都齐了
desk-consignment-print-paper = 打印：{ $paper }
desk-consignment-print-hint = 三张都打印出来，放在包裹上，再送到邮局。
desk-consignment-value = 货值 { $value } · { $net }
desk-consignment-dispatched = { $when }交给了邮局
desk-consignment-ask-money = 请{ $buyer }付款
desk-consignment-money = 去看货款
desk-consignment-answers = 您的回答

desk-payments-title = 买家的货款
desk-payments-empty = 还没有请人付款。先寄一个包裹。
desk-payments-asked = { $when }请付
desk-payments-came = { $when }到账
desk-payments-waits = 等着

desk-payment-title = { $buyer }的货款
desk-payment-amount = { $buyer }要付
desk-payment-paid = { $buyer }付了
desk-payment-request = 付款通知
desk-payment-print-request = 打印付款通知
desk-payment-mark = 钱到了
desk-payment-ask-reference = 银行单子上是几号？
desk-payment-reference-hint = 抄下来，以后好查。也可以空着。
desk-payment-reference = 银行单子上的号码
desk-payment-confirm = 这笔钱到了吗？
desk-payment-confirm-note = 到了就给每个人记账，不能再改回来。
desk-payment-received = 记下收到 { $amount }
desk-payment-not-yet = 还没到
desk-payment-shares = 每人得多少
desk-payment-shares-before = 到时候这样分
desk-payment-whole = { $buyer }付了 { $amount }，分给：
desk-payment-whole-before = { $amount } 会这样分：
desk-payment-sold = 卖了 { $weight }
desk-payment-gross = 扣之前
desk-payment-net = 到手
desk-payment-statement = 结算单
desk-payment-all-add-up = 加起来正好 { $amount }，一分不多一分不少。
desk-payment-booked = 已记账

desk-exchange-title = { $things ->
    [0] 都送出去了
   *[other] 有 { $things } 样等着送出去
}
desk-exchange-safe = 什么都没丢，全存在这台机器里，等着送。
desk-exchange-all-sent = 这台机器里的，总站都有了。
desk-exchange-worked = 上次送成
desk-exchange-tried = 上次试过
desk-exchange-never = 还没有
desk-exchange-lots = 批次 { $count } 条
desk-exchange-orders = 订单 { $count } 条
desk-exchange-parcels = 包裹 { $count } 条
desk-exchange-money = 货款 { $count } 条
desk-exchange-people = 人员 { $count } 条
desk-exchange-photos = 照片 { $count } 张
desk-exchange-first = 先送
desk-exchange-after = 后送
desk-exchange-photos-tomorrow = 明天接着送
desk-exchange-photos-stick = 等 U 盘或村里的网
desk-exchange-send = 现在送
desk-exchange-sending = 正在送…
desk-exchange-sending-note = 您接着干活就行，什么都不耽误。
desk-exchange-by-net = 走网络
desk-exchange-problem = 出了什么事
desk-exchange-no-hub = 还没有设总站。没有也不要紧，东西都好好存在这台机器里。
desk-exchange-hub-change = 改地址
desk-exchange-hub-set = 填总站地址
desk-exchange-hub-ask = 总站在哪里？
desk-exchange-hub-hint = 管总站的人知道。空着就是不用总站。
desk-exchange-hub-field = 总站地址
desk-exchange-hub-keep = 就用这个地址
desk-exchange-hub-none = 不用总站
desk-exchange-hub-odd = 这不像地址。地址像这样：http://192.168.1.5:7878
desk-exchange-invite = 请另一台机器加入
desk-exchange-invite-title = 请一台机器加入
desk-exchange-invite-hint = 打开新机器，选“加入”，扫这个码，或者照着下面输入。
desk-exchange-invite-until = { $when }之前有效，只能用一台。
desk-exchange-invite-qr = 要扫的码
desk-exchange-invite-text = 要输入的字
desk-exchange-invite-make = 做一张邀请

desk-people-title = 一共 { $count } 人
desk-people-new = 新来的人
desk-people-find = 找名字或号码
desk-people-none-found = 没有这个名字或号码。
desk-people-ask-name = 叫什么名字？
desk-people-ask-face = 是哪张脸？
desk-people-ask-roles = 在这里做什么？
desk-people-ask-pin = 定一个密码
desk-people-check = 这样对吗？
desk-people-name-hint = 照本人写的样子。
desk-people-pin-hint = 4 到 8 个数字。本人来按，别人不看。
desk-people-keep = 加上{ $name }
desk-people-added = { $name }是 { $number } 号。
desk-people-step-name = 名字
desk-people-step-face = 脸
desk-people-step-roles = 做什么
desk-people-step-pin = 密码
desk-people-step-check = 核对
desk-people-role-member = 社员
desk-people-role-operator = 帮手
desk-people-role-leader = 社长
desk-people-role-trainer = 老师
desk-people-role-officer = 联络员
desk-people-does-member = 送产品来
desk-people-does-operator = 在机器旁帮别人
desk-people-does-leader = 看批次、管订单和钱
desk-people-does-trainer = 教大家
desk-people-does-officer = 下乡走访，带数据

desk-buyers-title = 买家
desk-buyers-empty = 还没有买家。
desk-buyers-new = 新买家
desk-buyers-ask-name = 买家叫什么？
desk-buyers-ask-country = 在哪个国家？
desk-buyers-ask-address = 货送到哪里？
desk-buyers-ask-phone = 电话和税号
desk-buyers-ask-currency = 用什么钱付？
desk-buyers-check = 这样对吗？
desk-buyers-name = 公司名字
desk-buyers-name-hint = 照他们单据上写的。
desk-buyers-country-find = 找国家
desk-buyers-street = 街道和门牌
desk-buyers-city = 城市
desk-buyers-region = 省或州（有的话）
desk-buyers-postcode = 邮编
desk-buyers-phone = 电话，带 + 和国家号
desk-buyers-reference = 税号或 EORI 号
desk-buyers-later-hint = 可以空着，单据要用时再问。
desk-buyers-keep = 加上{ $name }
desk-buyers-other-currency = 别的货币
desk-buyers-currency-code = 三个字母
desk-buyers-step-name = 名字
desk-buyers-step-country = 国家
desk-buyers-step-address = 地址
desk-buyers-step-phone = 电话
desk-buyers-step-currency = 货币
desk-buyers-step-check = 核对
