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
unit-name-quintal = quintal
unit-note-quintal = 100 kilos
unit-name-crate = caja
unit-name-bag = saco
between = ·
