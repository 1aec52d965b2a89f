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
unit-name-quintal = quintal
unit-note-quintal = 100 kilos
unit-name-crate = caisse
unit-name-bag = sac
between = ·
