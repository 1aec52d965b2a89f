# وحدات الوزن المحلية، والتقويم المحلي، والعلامة بين معلومتين.

unit-quintal = { $count ->
    [two] قنطاران
    [few] { $amount } قناطير
   *[other] { $amount } قنطار
}
unit-crate = { $count ->
    [two] صندوقان
    [few] { $amount } صناديق
   *[other] { $amount } صندوق
}
unit-bag = { $count ->
    [two] كيسان
    [few] { $amount } أكياس
   *[other] { $amount } كيس
}
unit-about = نحو { $weight }
lunar-date = التقويم القمري { $date }
bikram-date = { $day } { $month } { $year } بكرمي
bikram-month-1 = بيساخ
bikram-month-2 = جيستا
bikram-month-3 = آشاد
bikram-month-4 = شراون
bikram-month-5 = بهادرا
bikram-month-6 = أشوين
bikram-month-7 = كارتيك
bikram-month-8 = مانغسير
bikram-month-9 = بوش
bikram-month-10 = ماغ
bikram-month-11 = فالغون
bikram-month-12 = تشايترا
unit-name-quintal = قنطار
unit-note-quintal = ١٠٠ كيلوغرام
unit-name-crate = صندوق
unit-name-bag = كيس
between = |
