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
bikram-date = { $day } { $month } { $year } BS
bikram-month-1 = Baishakh
bikram-month-2 = Jestha
bikram-month-3 = Ashadh
bikram-month-4 = Shrawan
bikram-month-5 = Bhadra
bikram-month-6 = Ashwin
bikram-month-7 = Kartik
bikram-month-8 = Mangsir
bikram-month-9 = Poush
bikram-month-10 = Magh
bikram-month-11 = Falgun
bikram-month-12 = Chaitra
unit-name-quintal = tạ
unit-note-quintal = 100 kí-lô
unit-name-crate = thùng
unit-name-bag = bao
between = ·
