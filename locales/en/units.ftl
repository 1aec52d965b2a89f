# Units after a number. $amount is the number, already written out.

unit-kg = { $amount } kg
unit-g = { $amount } g
unit-jin = { $amount } jin
unit-mm = { $amount } mm
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

# names on the buttons where a weight is typed
unit-name-quintal = quintal
unit-note-quintal = 100 kilos
unit-name-crate = crate
unit-name-bag = bag

lunar-date = lunar calendar { $date }
between = ·
