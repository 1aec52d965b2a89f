# 数字后面的单位。$amount 是已写好的数字。

unit-kg = { $amount } 公斤
unit-g = { $amount } 克
unit-jin = { $amount } 斤
unit-mm = { $amount } 毫米
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

# 输入重量时按钮上的名称
unit-name-quintal = 公担
unit-note-quintal = 一百公斤
unit-name-crate = 筐
unit-name-bag = 袋

lunar-date = 农历{ $date }
between = ·
