# Units of the place ($count chooses the form, $amount is the number already written out), the
# calendar beside the Gregorian, and what stands between two facts on one line.

unit-quintal = { $count ->
    [one] { $amount } quintal
   *[other] { $amount } quintals
}
unit-crate = { $count ->
    [one] { $amount } crate
   *[other] { $amount } crates
}
unit-bag = { $count ->
    [one] { $amount } bag
   *[other] { $amount } bags
}
unit-about = about { $weight }
unit-name-quintal = quintal
unit-note-quintal = 100 kilos
unit-name-crate = crate
unit-name-bag = bag
lunar-date = lunar calendar { $date }
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
between = ·
