# 社长的桌面：筛选、相近的批次、请再拿来、语音留言、当天的合计。

stage-again = 请再拿来
desk-queue-stage-again = 请再拿来的

leader-filter = 更多筛选
leader-filter-less = 收起筛选
leader-filter-produce-all = 全部品种
leader-filter-class = 照片建议的等级
leader-filter-class-all = 不限等级
leader-filter-member = 谁拿来的
leader-filter-member-all = 不限是谁
leader-filter-age = 放了多久
leader-filter-age-all = 不限时间
leader-filter-age-1 = 超过 1 天
leader-filter-age-2 = 超过 2 天
leader-filter-age-7 = 超过一周
leader-filter-clear = 恢复全部
leader-order = 顺序
leader-order-oldest = 最早的在前
leader-order-doubtful = 拿不准的在前
leader-doubtful = { $count } 处要多看一眼
leader-doubt-few_pieces = 垫上的果子太少
leader-doubt-near_limit = 有个尺寸贴着界限
leader-doubt-blemish = 果皮上有斑
leader-doubt-uncounted = 有东西没算进去
leader-doubt-photo = 照片或垫子不太对
leader-doubt-changed = 定级之后有变动

leader-keys = 按键
leader-keys-title = 用键盘
leader-keys-next = 下一批
leader-keys-back = 上一批
leader-keys-approve = 照选的定级
leader-keys-again = 请对方再拿来
leader-keys-compare = 对比照片
leader-keys-alike = 相近的一起定级
leader-keys-find = 找一批
leader-keys-help = 看这些按键
leader-keys-close = 关上

leader-compare = 对比
leader-compare-title = 对比照片
leader-compare-this = 这一批：{ $name }，第 { $number } 批
leader-compare-other = { $name }，第 { $number } 批
leader-compare-before = 这一批 { $when } 的照片
leader-compare-none = 这个品种和等级还没有别的照片。
leader-compare-next = 换一张
leader-compare-closer = 放大
leader-compare-farther = 缩小
leader-compare-whole = 整张照片
leader-compare-turn = 转过来
leader-compare-photo = 第 { $number } 批的照片

leader-alike-go = { $count } 批相近
leader-alike-title = 一起给 { $count } 批定级
leader-alike-says = 同品种、同等级、没有疑点：{ $produce }，{ $class }。
leader-alike-look = { $count ->
    [0] 抽到的您都看过了。
   *[other] 还要看 { $count } 张照片，是抽签抽到的。
}
leader-alike-look-all = 您留下了抽到的一批，所以每张都要看：还有 { $count } 张。
leader-alike-none = 没有别的等着的批次和这一批相近又没有疑点。
leader-alike-drawn = 抽到了：看一看
leader-alike-opened = 看过了
leader-alike-left = 不在其内
leader-alike-open = 看第 { $number } 批，{ $name }
leader-alike-leave = 这批不算
leader-alike-take = 还是一起算
leader-alike-good = 是相近的
leader-alike-approve = 给 { $count } 批定级
leader-alike-done = { $count ->
    [0] 一批也没有定级
   *[other] { $count } 批已定级
}
leader-alike-saved = 每一批各有一份定级，和一批一批定的一样。
leader-alike-out = { $count } 批没有动：
leader-alike-out-changed = 您看的时候它有了变动。
leader-alike-out-not_alike = 它和其他的不再相近。
leader-alike-out-not_waiting = 它不再等着了。
leader-alike-lot = { $name }，第 { $number } 批
leader-together = 和 { $lots } 批一起定级，看过其中 { $opened } 张照片。

leader-again = 请再拿来
leader-again-title = 为什么请{ $name }再拿来？
leader-again-reason-photo_unclear = 照片不清楚
leader-again-reason-more_pieces = 多放几个在垫上
leader-again-reason-apart = 分开放
leader-again-reason-sort_out = 把坏的挑出来
leader-again-reason-clean = 先弄干净
leader-again-reason-together = 我们一起看
leader-again-words = 别的，用文字写
leader-again-voice = 说出来
leader-again-send = 请{ $name }拿来
leader-again-pick = 先选一张图
leader-again-asked = { $name }要求再拿来：{ $reason }
leader-again-back = 收回这个请求
leader-again-for-you = { $name }请您把第 { $number } 批再拿来
leader-again-photo = 重新拍照

leader-notes = 语音留言
leader-note-hear = 听
leader-note-stop = 停
leader-note-length = { $seconds } 秒
leader-note-back = 撤回留言
leader-note-elsewhere = 它在另一台机器上，下次交换时会来。
leader-note-unplayable = 这台机器放不出来。
leader-record = 说说这一批
leader-record-stop = 说完了
leader-record-again = 重新说
leader-record-drop = 不保存
leader-record-keep = 保存我说的
leader-record-running = 我在听：{ $seconds } 秒，最多 { $limit } 秒
leader-record-kept = 您的声音和这一批存在一起，给它的农户和社长听。您可以撤回。
leader-record-none = 没有找到话筒。请用文字写。
leader-record-refused = 这台机器不能用话筒。请用文字写。
leader-record-busy = 话筒正被占用。请再试一次，或用文字写。

leader-tile-tally = 今天
leader-tally-title = 做了什么
leader-tally-span = 多少天
leader-tally-1 = 今天
leader-tally-7 = 7 天
leader-tally-30 = 30 天
leader-tally-received = 收到
leader-tally-graded = 已拍照分级
leader-tally-approved = 已定级
leader-tally-waiting = 等您看
leader-tally-shipped = 已发货
leader-tally-paid = 社员分得
leader-tally-lots = { $count } 批
leader-tally-oldest = 最早的从{ $when }起
leader-tally-none = 还没有
leader-tally-asked = { $count } 批请农户再拿来
leader-tally-chart = { $what }，按天，公斤
leader-tally-chart-money = { $what }，按天
leader-tally-day = 日期
leader-tally-table = 看表格
leader-tally-produce = 按品种
leader-tally-members = 按社员
leader-tally-members-more = 共 { $all } 人，这里是拿来最多的 { $shown } 人。
leader-tally-what = 品种
leader-tally-who = 社员
leader-agreement = 社长和照片
leader-agreement-title = 社长多常同意照片的建议
leader-agreement-says = { $weeks } 周里 { $decided } 次决定，{ $percent }% 和建议一样。
leader-agreement-none = 这几周还没有决定。
leader-agreement-percent = { $percent }%
leader-agreement-n = 决定
leader-agreement-same = 和建议一样
leader-agreement-lower = 定得低
leader-agreement-higher = 定得高
leader-agreement-why = 不一样的原因
leader-agreement-unseen = 另有 { $count } 批没打开照片就和别的一起定了级，没有算进来。
leader-agreement-week = { $day }起的一周
leader-agreement-chart = { $produce }：每周和建议一样的比例
leader-agreement-few = 决定还少，说明不了什么。
leader-agreement-reason = { $reason }：{ $count }

error-sample-unseen = 抽到的还有 { $left } 张照片没看。还没有定级。请先打开看。
error-not-alike = 这些批次不能一起定级。什么都没有变。请一批一批看。
error-words-too-long = 超过了 { $limit } 个字。什么都没有丢。请写短些，或者说出来。
error-sound-unusable = 里面听不到声音。什么都没有丢。请再说一遍，或者写下来。
error-sound-too-long = 留言最长 { $limit_s } 秒。什么都没有丢。请说短些。
error-consent-needed = 您收回了同意，所以不保存您的声音。什么都没有录。请在自己的页面重新同意，或者写下来。
error-days-unusable = 这些日子没法合计。什么都没有丢。请换一段时间。
