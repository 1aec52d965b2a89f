# Finding other kiosks, and starting from the records as the hub has them.

error-village-empty = No other kiosk was found. Nothing is lost. Look whether both are on the same network, and whether the other one lets others call.
exchange-ahead = { $count ->
    [one] 1 record is shown as the hub has it. Its history is still on the way; when it is here, the record can be changed.
   *[other] { $count } records are shown as the hub has them. Their history is still on the way; when it is here, they can be changed.
}
