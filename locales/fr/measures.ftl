# Unités de chaque lieu, le calendrier qui accompagne et le signe entre deux informations.

unit-quintal = { $count ->
    [one] { $amount } quintal
   *[other] { $amount } quintaux
}
unit-crate = { $count ->
    [one] { $amount } caisse
   *[other] { $amount } caisses
}
unit-bag = { $count ->
    [one] { $amount } sac
   *[other] { $amount } sacs
}
unit-about = environ { $weight }
lunar-date = calendrier lunaire { $date }
bikram-date = { $day } { $month } { $year } BS
bikram-month-1 = baishakh
bikram-month-2 = jestha
bikram-month-3 = ashadh
bikram-month-4 = shrawan
bikram-month-5 = bhadra
bikram-month-6 = ashwin
bikram-month-7 = kartik
bikram-month-8 = mangsir
bikram-month-9 = poush
bikram-month-10 = magh
bikram-month-11 = falgun
bikram-month-12 = chaitra
unit-name-quintal = quintal
unit-note-quintal = 100 kilos
unit-name-crate = caisse
unit-name-bag = sac
between = ·
