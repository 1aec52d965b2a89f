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
unit-name-quintal = kwintali
unit-note-quintal = Kilo 100
unit-name-crate = kreti
unit-name-bag = gunia
between = ·
