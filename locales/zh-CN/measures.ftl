# 各地的重量单位（$count 用来选词形，$amount 是已写好的数字）、旁边的历法、两项之间的符号。

unit-quintal = { $count ->
   *[other] { $amount } 公担
}
unit-crate = { $count ->
   *[other] { $amount } 筐
}
unit-bag = { $count ->
   *[other] { $amount } 袋
}
unit-about = 约 { $weight }
unit-name-quintal = 公担
unit-note-quintal = 一百公斤
unit-name-crate = 筐
unit-name-bag = 袋
lunar-date = 农历{ $date }
between = ·
