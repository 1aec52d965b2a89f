# 规格代码、质量容许度和包装标识。

label-variety = 品种
label-flesh = 果肉颜色
label-piece-weight = 单果重
label-size-and-code = { $range } · 代码 { $code }

size-code = 规格代码 { $code }
size-code-all = 每个都在 { $range } 之内。
size-code-few = 不在 { $range } 之内：第 { $numbers } 个。这么少可以。
size-code-mixed = 不在 { $range } 之内：第 { $numbers } 个。太多，不能用一个代码。
size-code-from = { $from } 及以上
size-code-weigh = 由大小推算：请称一称核实。

quality-tolerance = 整批质量：最多 { $percent } % 可以低于{ $class }。
quality-tolerance-worse = 整批质量：最多 { $percent } % 可以低于{ $class }，其中 { $worse } % 可以低很多。
quality-tolerance-decay = 整批质量：最多 { $percent } % 可以低于{ $class }，其中腐烂的最多 { $decay } %。

marking-missing = 请手写在包装上
marking-complete = 标签上已有标准要求的全部内容。
marking-asked-by = { $standard } 要求
marking-unknown = 这种包装要写什么还没有人核实：请向检验员核实。
particular-packer = 包装者和地址
particular-nature = 品名
particular-variety = 品种
particular-flesh-colour = 果肉颜色
particular-origin = 原产国
particular-class = 等级
particular-size-mm = 大小（mm）
particular-size-g = 最小和最大一个的重量

graded-before = 以前的定级：{ $class } · { $standard }，{ $edition } · { $when }
