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
bikram-date = 尼泊尔历 { $year } 年{ $month } { $day } 日
bikram-month-1 = 拜萨克月
bikram-month-2 = 杰特月
bikram-month-3 = 阿沙尔月
bikram-month-4 = 斯拉万月
bikram-month-5 = 巴德拉月
bikram-month-6 = 阿索吉月
bikram-month-7 = 卡尔蒂克月
bikram-month-8 = 芒西尔月
bikram-month-9 = 普斯月
bikram-month-10 = 马格月
bikram-month-11 = 法尔衮月
bikram-month-12 = 柴特月
between = ·
