# Đơn vị của từng nơi, lịch đi kèm và dấu giữa hai thông tin.

unit-quintal = { $count ->
   *[other] { $amount } tạ
}
unit-crate = { $count ->
   *[other] { $amount } thùng
}
unit-bag = { $count ->
   *[other] { $amount } bao
}
unit-about = khoảng { $weight }
lunar-date = âm lịch { $date }
unit-name-quintal = tạ
unit-note-quintal = 100 kí-lô
unit-name-crate = thùng
unit-name-bag = bao
between = ·
