# Unidades de cada lugar, el calendario que acompaña y el signo entre dos datos.

unit-quintal = { $count ->
    [one] { $amount } quintal
   *[other] { $amount } quintales
}
unit-crate = { $count ->
    [one] { $amount } caja
   *[other] { $amount } cajas
}
unit-bag = { $count ->
    [one] { $amount } saco
   *[other] { $amount } sacos
}
unit-about = unos { $weight }
lunar-date = calendario lunar { $date }
bikram-date = { $day } de { $month } de { $year } BS
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
unit-name-crate = caja
unit-name-bag = saco
between = ·
