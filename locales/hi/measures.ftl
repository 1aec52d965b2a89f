# स्थानीय तौल, पंचांग, और दो बातों के बीच का चिह्न।

unit-quintal = { $count ->
    [one] { $amount } क्विंटल
   *[other] { $amount } क्विंटल
}
unit-crate = { $count ->
    [one] { $amount } क्रेट
   *[other] { $amount } क्रेट
}
unit-bag = { $count ->
    [one] { $amount } बोरी
   *[other] { $amount } बोरी
}
unit-about = लगभग { $weight }
lunar-date = चंद्र पंचांग { $date }
unit-name-quintal = क्विंटल
unit-note-quintal = 100 किलो
unit-name-crate = क्रेट
unit-name-bag = बोरी
between = ·
