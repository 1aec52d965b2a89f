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
bikram-date = { $day } { $month } { $year } वि.सं.
bikram-month-1 = बैशाख
bikram-month-2 = जेठ
bikram-month-3 = असार
bikram-month-4 = साउन
bikram-month-5 = भदौ
bikram-month-6 = असोज
bikram-month-7 = कार्तिक
bikram-month-8 = मंसिर
bikram-month-9 = पुस
bikram-month-10 = माघ
bikram-month-11 = फागुन
bikram-month-12 = चैत
unit-name-quintal = क्विंटल
unit-note-quintal = 100 किलो
unit-name-crate = क्रेट
unit-name-bag = बोरी
between = ·
