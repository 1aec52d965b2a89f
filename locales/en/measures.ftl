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
between = ·
