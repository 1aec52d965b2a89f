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
unit-name-quintal = قنطار
unit-note-quintal = ١٠٠ كيلوغرام
unit-name-crate = صندوق
unit-name-bag = كيس
between = |
