# Vipimo vya mahali, kalenda ya pili, na alama kati ya mambo mawili.

unit-quintal = { $count ->
    [one] { $amount } kwintali
   *[other] { $amount } kwintali
}
unit-crate = { $count ->
    [one] { $amount } kreti
   *[other] { $amount } kreti
}
unit-bag = { $count ->
    [one] { $amount } gunia
   *[other] { $amount } magunia
}
unit-about = karibu { $weight }
lunar-date = kalenda ya mwezi { $date }
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
unit-name-quintal = kwintali
unit-note-quintal = Kilo 100
unit-name-crate = kreti
unit-name-bag = gunia
between = ·
