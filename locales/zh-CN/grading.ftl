# 等级是怎样定的：规则、问题，以及限值有多可靠。

rule-diameter-min = 够大吗？
rule-diameter-min-pass = 最小的宽 { $measured } 毫米，至少要 { $limit } 毫米。
rule-diameter-min-tolerated = 有 { $pieces } 个小于 { $limit } 毫米，最小的是 { $measured } 毫米。数量少，允许。
rule-diameter-min-fail = 有 { $pieces } 个太小：{ $measured } 毫米，至少要 { $limit } 毫米。
rule-diameter-min-ask = 最小的是 { $measured } 毫米。如果下面回答“是”，{ $limit } 毫米就够了。
rule-diameter-spread = 大小差不多吗？
rule-diameter-spread-pass = 最大和最小相差 { $measured } 毫米，不超过 { $limit } 毫米就可以。
rule-diameter-spread-fail = 最大和最小相差 { $measured } 毫米，最多只能差 { $limit } 毫米。

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
answer-skin-clean = 干净
answer-skin-slight = 小斑
answer-skin-marked = 大斑
answer-skin-bad = 更严重

question-stalk = 每个苹果都有果柄吗？
question-stalk-help = 没有果柄的，断口要整齐。
answer-stalk-yes = 都有
answer-stalk-no = 有的没有

question-colour = 苹果有多少是本品种的颜色？
question-colour-help = 红色品种：四分之三红为“足”，一半为“中”。半红品种：一半、三分之一。条红品种：三分之一、十分之一。绿色或黄色品种都算“足”。
answer-colour-full = 足
answer-colour-some = 中
answer-colour-little = 少

question-brix = 小苹果够甜吗？
question-brix-help = 测果汁：至少 10.5 °Brix。
answer-brix-yes = 10.5 或以上
answer-brix-no = 不到

question-juice = 柠檬的汁够多吗？
question-juice-help = 挤几个：果汁至少占果重的五分之一。
answer-juice-yes = 汁够多
answer-juice-no = 太干

question-ripe_firm = 番茄有多硬？
question-ripe_firm-help = 用拇指轻轻按。
answer-ripe_firm-firm = 硬实
answer-ripe_firm-fairly = 比较硬
answer-ripe_firm-softer = 有点软
answer-ripe_firm-soft = 软

mark-verified = 读自标准原文
mark-second-hand = 转引自他处：请向检验员核实
mark-recalled = 凭记忆：请向检验员核实
