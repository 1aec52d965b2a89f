# 数字后面的单位。$amount 是已写好的数字。

unit-kg = { $amount } 公斤
unit-g = { $amount } 克
unit-jin = { $amount } 斤
unit-mm = { $amount } 毫米
unit-cm = { $amount } 厘米
unit-cm2 = { $amount } 平方厘米
unit-percent = { $amount } %
