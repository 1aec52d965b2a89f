# 等级是怎样定的：规则、问题，以及限值有多可靠。

rule-diameter-min = 够大吗？
rule-diameter-min-pass = 最小的宽 { $measured } 毫米，至少要 { $limit } 毫米。
rule-diameter-min-tolerated = 有 { $pieces } 个小于 { $limit } 毫米，最小的是 { $measured } 毫米。数量少，允许。
rule-diameter-min-fail = 有 { $pieces } 个太小：{ $measured } 毫米，至少要 { $limit } 毫米。
rule-diameter-min-ask = 最小的是 { $measured } 毫米。如果下面回答“是”，{ $limit } 毫米就够了。
rule-diameter-spread = 大小差不多吗？
rule-diameter-spread-pass = 最大和最小相差 { $measured } 毫米，不超过 { $limit } 毫米就可以。
rule-diameter-spread-fail = 最大和最小相差 { $measured } 毫米，最多只能差 { $limit } 毫米。
rule-blemish-length = 划痕够短吗？
rule-blemish-area = 表皮斑痕够小吗？
rule-scab-area = 黑星病斑够少吗？
rule-bruise-area = 碰压伤够少吗？
rule-red-least = 够红吗？
rule-green-most = 绿色够少吗？
rule-skin-pass = 最多的一个有 { $measured }，不超过 { $limit }就可以。
rule-skin-tolerated = 有 { $pieces } 个超过 { $limit }，最多的有 { $measured }。数量少，允许。
rule-skin-fail = 有 { $pieces } 个超过 { $limit }，最多的有 { $measured }。
rule-skin-ask = 最多的一个约有 { $measured }，允许 { $limit }。以您的回答为准。
rule-least-pass = 最少的一个有 { $measured }，{ $limit } 以上就可以。
rule-least-tolerated = 有 { $pieces } 个不到 { $limit }，最少的有 { $measured }。数量少，允许。
rule-least-fail = 有 { $pieces } 个不到 { $limit }，最少的有 { $measured }。
rule-least-ask = 最少的一个约有 { $measured }，需要 { $limit }。以您的回答为准。
question-look = 请仔细看这 { $count } 个：{ $numbers } 号。

question-sound = 每个都没有腐烂吗？
question-sound-help = 看有没有发软的褐斑、霉点和虫洞。
answer-sound-yes = 没有腐烂
answer-sound-no = 有腐烂

question-other_side = 翻过来看看，另一面一样好吗？
question-other_side-help = 照片只拍到一面。
answer-other_side-yes = 一样好
answer-other_side-no = 差一些

question-skin = 果皮怎么样？
question-skin-help = 按最差的几个来看，两面都看。
question-skin-help-apple = 小斑：长不超过 2 厘米，或总共不超过 1 平方厘米。大斑：长不超过 4 厘米，或不超过 2.5 平方厘米。
question-skin-help-lemon = 小斑：少许疤痕、锈斑或日灼。大斑：更多，或果皮粗糙。
question-skin-help-tomato = 小斑：轻微果皮斑痕，没有裂口。大斑：已愈合的裂口，不超过 3 厘米。
question-skin-help-pear = 小斑：长不超过 2 厘米，或总共不超过 1 平方厘米。大斑：长不超过 4 厘米，或不超过 2.5 平方厘米。
question-skin-help-orange = 小斑：少许疤痕、锈斑或日灼。大斑：更多，或果皮粗糙。
question-skin-help-mandarin = 小斑：少许疤痕、锈斑或日灼。大斑：更多，或果皮粗糙。
question-skin-help-lime = 小斑：少许疤痕、锈斑或日灼。大斑：更多，或果皮粗糙。
question-skin-help-peach = 小斑：长不超过 1.5 厘米，或总共不超过 1 平方厘米。大斑：长不超过 2.5 厘米，或不超过 2 平方厘米。
question-skin-help-kiwifruit = 小斑：总共不超过 1 平方厘米。大斑：不超过 2 平方厘米。
question-skin-help-mango = 小斑：小芒果总共不超过 3 平方厘米，大芒果 5 平方厘米。大斑：不超过 5 和 7 平方厘米。
question-skin-help-table_grapes = 小斑：轻微日灼，只在果皮。大斑：轻微碰伤、日灼或果皮斑痕。
question-skin-help-strawberry = 小斑：白斑不超过十分之一，轻微压痕。大斑：白斑不超过五分之一，干的碰伤。
question-skin-help-sweet_pepper = 小斑：长不超过 2 厘米，或总共不超过 1 平方厘米。大斑：长不超过 4 厘米，或不超过 2.5 平方厘米。
question-skin-help-garlic = 小斑：外皮小裂口。大斑：外皮缺失，已愈合的伤口，最多缺三瓣。
question-skin-help-potato = 大斑：发绿不超过八分之一，疮痂不超过四分之一，裂口深不超过 4 毫米。
answer-skin-clean = 干净
answer-skin-slight = 小斑
answer-skin-marked = 大斑
answer-skin-bad = 更严重

question-size_group = 这些芒果是哪个大小组？
question-size_group-help = 看包装上写的：A 组最小，D 组最大。
answer-size_group-a = A 组
answer-size_group-b = B 组
answer-size_group-c = C 组
answer-size_group-d = D 组
answer-size_group-unknown = 不确定

question-stalk = 每个苹果都有果柄吗？
question-stalk-help = 没有果柄的，断口要整齐。
answer-stalk-yes = 都有
answer-stalk-no = 有的没有

question-colour_group = 这是哪一类苹果？
question-colour_group-help = 不看这几个有多红，看这个品种该有多红。全红：如红元帅。半红：如艾达红。红晕或条纹：如艾尔斯塔。绿色或黄色：如金冠。
answer-colour_group-a = 全红
answer-colour_group-b = 半红
answer-colour_group-c = 红晕或条纹
answer-colour_group-d = 绿色或黄色
answer-colour_group-unknown = 不确定
question-colour = 苹果有多少是本品种的颜色？
question-colour-help = 红色品种：四分之三红为“足”，一半为“中”。半红品种：一半、三分之一。条红品种：三分之一、十分之一。绿色或黄色品种都算“足”。
answer-colour-full = 足
answer-colour-some = 中
answer-colour-little = 少

question-brix = 小苹果够甜吗？
question-brix-help = 测果汁：至少 10.5 °Brix。
answer-brix-yes = 10.5 或以上
answer-brix-no = 不到
question-medium_kind = 是中型果品种吗？
question-medium_kind-help = 富士、元帅这类大型果要求更大。
answer-medium_kind-yes = 是
answer-medium_kind-no = 不是
question-small_kind = 是小型果品种吗？
question-small_kind-help = 哪些算小型果，请问检验员。
answer-small_kind-yes = 是
answer-small_kind-no = 不是

question-green = 有这么多绿色，正常吗？
question-green-help-orange = 只有产地炎热潮湿、果汁占 45% 以上才答“正常”；Mosambi、Sathgudi、Pacitan 品种 33%。
question-green-help-mandarin = 至少三分之一要有成熟的颜色。只有熟了还是绿的品种才答“正常”。
answer-green-yes = 正常
answer-green-no = 太绿

question-juice = 汁够多吗？
question-juice-help = 挤几个，称果汁。
question-juice-help-lemon = 挤几个：果汁至少占果重的五分之一。
question-juice-help-orange = 挤几个：果汁至少占果重的 35%；脐橙 33%，血橙 30%。
question-juice-help-mandarin = 挤几个：果汁至少占果重的三分之一；克莱门汀橘 40%。
question-juice-help-lime = 挤几个：果汁至少占果重的 42%；墨西哥青柠 40%。
answer-juice-yes = 汁够多
answer-juice-no = 太干

question-ripe_firm = 番茄有多硬？
question-ripe_firm-help = 用拇指轻轻按。
answer-ripe_firm-firm = 硬实
answer-ripe_firm-fairly = 比较硬
answer-ripe_firm-softer = 有点软
answer-ripe_firm-soft = 软

question-smaller_kind = 是小果品种吗？
question-smaller_kind-help = 不确定就答“不是”。
question-smaller_kind-help-mandarin = 只有克莱门汀橘答“是”。
question-smaller_kind-help-lime = 只有墨西哥或印度青柠答“是”。
answer-smaller_kind-yes = 小果品种
answer-smaller_kind-no = 一般品种

question-early = 不在主季采收的吗？
question-early-help = 主季是七月到十月；赤道以南是一月到四月。
answer-early-yes = 不在主季
answer-early-no = 在主季

question-weight = 最轻的有多重？
question-weight-help = 称一称。
question-weight-help-kiwifruit = 重：90 克以上。中：70 克。轻：65 克。
question-weight-help-table_grapes = 称最小的一串。重：75 克以上。
question-weight-help-mango = 重：200 克以上。
answer-weight-heavy = 重
answer-weight-middle = 中
answer-weight-light = 轻
answer-weight-too_light = 太轻

question-shape = 从果顶看，有多圆？
question-shape-help = 窄边除以宽边。圆：0.8 以上。稍扁：0.7 以上。
answer-shape-round = 圆
answer-shape-flatter = 稍扁
answer-shape-flat = 扁

question-sweet = 够甜吗？
question-sweet-help = 测果汁。
question-sweet-help-peach = 测果汁：至少 8 °Brix。
question-sweet-help-kiwifruit = 测果汁：至少 6.2 °Brix。
question-sweet-help-table_grapes = 测果汁：有籽的至少 13 °Brix，无籽的 14。
answer-sweet-yes = 够甜
answer-sweet-no = 还不够

sample-share = { $pieces } 个中有 { $below } 个小于{ $class }的要求：{ $percent }%。
sample-marked = { $pieces } 个中有 { $below } 个的斑痕超过{ $class }的要求：{ $percent }%。
sample-upper = 整批可能多到 { $upper }%，允许 { $tolerated }%。照片里的个数越多越准。
sample-lift = 拿掉 { $count } 个（{ $numbers } 号），其余就是{ $class }。
sample-lift-sizes = 整批留 { $from } 到 { $to } 毫米的。
sample-lift-marks = 整批里有这种斑痕的也要拿掉。
sample-lift-colour = 整批里颜色这么少的也要拿掉。
sample-sell-as = 可以卖作
sample-open = 还有问题没回答
market-contract = 按合同
market-EU = 欧盟

grade-again = 重新定级
grade-again-today = 按现在的标准会怎么定
grade-again-says = 按现在的标准（{ $standard }，{ $edition }），这张照片定为{ $class }。
grade-again-stays = 按现在的标准（{ $standard }，{ $edition }），还是{ $class }。
grade-again-approved = 重新定级后，原来定的级就不算了，社长要再看一遍。
grade-again-open = 现在的标准还要问：{ $questions }请重新拍照，再回答。
limit-changed = { $rule }{ $class }：{ $now }，原来是{ $before }
limit-new = { $rule }{ $class }：{ $now }，新的规定
limit-gone = { $rule }{ $class }：不再有限制

mark-verified = 读自标准原文
mark-second-hand = 转引自他处：请向检验员核实
mark-recalled = 凭记忆：请向检验员核实
