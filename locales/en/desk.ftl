# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = Back
desk-next = Go on
desk-later = Stop here, go on later
desk-change = Change
desk-skip = Leave it empty
desk-loading = Fetching…
desk-draft-found = You stopped in the middle. Go on from there?
desk-draft-go-on = Go on
desk-draft-anew = Begin again
desk-kg = kg
desk-number-of = { $at } of { $all }
desk-paper-preview = This is how it prints
desk-paper-making = Drawing the paper…
desk-language = Language of the paper

desk-clause-annex = Annex { $n }
desk-clause-part = Part { $n }
desk-clause-indent = indent { $n }
desk-clause-to = to

desk-age-minutes = { $count ->
    [0] just now
    [one] 1 minute
   *[other] { $count } minutes
}
desk-age-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
desk-age-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

desk-queue-title = { $count ->
    [0] No lot waits for you
    [one] 1 lot waits for you
   *[other] { $count } lots wait for you
}
desk-queue-find = Name, number or lot
desk-queue-stage = Which lots
desk-queue-stage-waiting = Waiting
desk-queue-stage-approved = Approved
desk-queue-stage-received = No photo yet
desk-queue-stage-withdrawn = Taken back
desk-queue-stage-all = All
desk-queue-produce = Which produce
desk-queue-empty = Nothing waits for you.
desk-queue-choose = Choose a lot to look at.
desk-queue-none-found = No lot fits. Look for something else.
desk-queue-unproposed = No photo yet

desk-lot-title = { $produce } · { $weight } · Lot { $number }
desk-lot-brought = { $member } brought this: { $when }.
desk-lot-helped = { $helper } helped.
desk-lot-place = From { $place }, picked on { $day }
desk-lot-measured = What was measured
desk-lot-rule-measured = Measured
desk-lot-rule-limit = Limit for { $class }
desk-lot-rule-clause = Rule
desk-lot-rule-no = Keeps it out of { $class }
desk-lot-answers = What the farmer said
desk-lot-answer-none = Not answered yet
desk-lot-no-photo = No photo has been kept yet. The farmer takes one first.
desk-lot-photo-elsewhere = This is only a small copy. The photo itself is at the hub.
desk-lot-photo-coming = The photo comes with the next exchange.
desk-lot-photo-fetch = Fetch the photo
desk-lot-photo-label = Photo of lot { $number } with sizes
desk-lot-which-class = Which class?
desk-lot-class-extra = Extra
desk-lot-class-i = I
desk-lot-class-ii = II
desk-lot-class-outside = Outside
desk-lot-proposed = Proposed
desk-lot-seal-note = You approve exactly this photo and these numbers.
desk-lot-seal = Seal { $seal }
desk-lot-approve = { $class ->
    [extra] Approve Extra Class
    [i] Approve Class I
    [ii] Approve Class II
   *[outside] Keep out of every class
}
desk-lot-approve-why = Say why first
desk-lot-reason-ask = Why another class than the photo says?
desk-lot-reason-skin = The skin in my hand
desk-lot-reason-ripeness = Ripeness or colour
desk-lot-reason-sample_unlike = The rest looks different
desk-lot-reason-measured_by_hand = I measured by hand
desk-lot-reason-buyer_agreed = The buyer wants it so
desk-lot-approved = { $name } approved this as { $class }
desk-lot-approved-reason = Not as the photo proposed ({ $proposed }): { $reason }
desk-lot-void = { $name } had approved this as { $class }, but the lot changed afterwards. That approval no longer counts. Look again.
desk-lot-changed = The lot changed while you were looking. Nothing was approved. This is how it is now: look again.
desk-lot-look-again = I have looked again
desk-lot-label = Label
desk-lot-next = Next lot: { $name }
desk-lot-queue = Back to the queue
desk-lot-withdrawn = This lot was taken back.

desk-label-title = Label for lot { $number }
desk-label-alt = The label as it prints
desk-label-language = Which language on the label?

desk-orders-title = Orders
desk-orders-new = New order
desk-orders-empty = No orders yet.
desk-orders-wanted = Leaves on { $day }
desk-orders-to-find = { $weight } still to find
desk-orders-full = Full
desk-orders-parcel = In a parcel
desk-orders-cancelled = Called off
desk-orders-number = Order { $number }

desk-order-ask-buyer = Who wants it?
desk-order-ask-produce = What do they want?
desk-order-ask-class = How good must it be?
desk-order-ask-class-hint = This class or better.
desk-order-ask-weight = How many kilograms?
desk-order-ask-price = What do they pay for a kilogram?
desk-order-ask-price-for = { $weight } in all
desk-order-ask-day = When should it leave?
desk-order-day-later = Later
desk-order-day-earlier = Earlier
desk-order-check = Is this right?
desk-order-new-buyer = New buyer
desk-order-one-more = One more kind
desk-order-line-remove = Take out
desk-order-keep = Keep the order: { $weight }
desk-order-price-each = { $price } for a kg
desk-order-line = { $produce }, { $class }
desk-order-class-or-better = { $class ->
    [extra] Extra Class
    [i] Class I or better
    [ii] Class II or better
   *[outside] Any
}
desk-order-step-buyer = Buyer
desk-order-step-produce = Produce
desk-order-step-class = Class
desk-order-step-weight = Weight
desk-order-step-price = Price
desk-order-step-day = Day
desk-order-step-check = Check

desk-order-which-lots = Which lots go to { $buyer }?
desk-order-taken = to others
desk-order-mine = this order
desk-order-left = left
desk-order-left-of = { $left } left of { $weight }
desk-order-all-goes = All of it goes into this order
desk-order-none-left = Nothing left
desk-order-promised-of = { $promised } of { $wanted }
desk-order-take-some = Take some
desk-order-give-back = Put back { $weight }
desk-order-how-much = How much of lot { $number }?
desk-order-lot = Lot { $number }
desk-order-how-much-hint = { $left } are left, { $wanted } are wanted.
desk-order-promise = Promise { $weight }
desk-order-too-much-lot = The lot has only { $left } left.
desk-order-too-much-line = Only { $wanted } are still wanted.
desk-order-no-lots = No approved lot fits yet.
desk-order-held = Another kiosk holds this lot. Only it can promise it.
desk-order-undo = Undo: { $name } { $weight }
desk-order-parcel-make = Make the parcel: { $weight }
desk-order-parcel-open = Go to the parcel
desk-order-nothing-promised = Take a lot first
desk-order-meter = { $promised } of { $wanted } promised

desk-consignments-title = Parcels
desk-consignments-empty = No parcels yet. Fill an order, then make its parcel.
desk-consignments-missing = { $count ->
    [one] 1 question open
   *[other] { $count } questions open
}
desk-consignments-ready = Papers ready
desk-consignments-sent = With the post since { $when }

desk-consignment-to = Parcel { $number } to { $city }
desk-consignment-paper-commercial_invoice = Commercial invoice
desk-consignment-paper-packing_list = Packing list
desk-consignment-paper-cn23 = CN 23
desk-consignment-fills-itself = The other boxes fill themselves from your records. We ask only what we don't know.
desk-consignment-ask-parcels = How many boxes?
desk-consignment-ask-gross_weight_g = How heavy is it, packed?
desk-consignment-ask-postage_minor = What does the post cost?
desk-consignment-ask-incoterm = Who pays the way?
desk-consignment-ask-sender_phone = What is our telephone number?
desk-consignment-ask-consignee_phone = What is the buyer's telephone number?
desk-consignment-ask-phytosanitary_certificate = What number does the plant certificate have?
desk-consignment-hint-parcels = Count the boxes that go to the post.
desk-consignment-hint-gross_weight_g = Put the closed boxes on the scale. Without packing it is { $net }.
desk-consignment-hint-postage_minor = Postage and insurance, in { $currency }.
desk-consignment-hint-incoterm = Three letters that post and customs know.
desk-consignment-hint-sender_phone = As it is dialled from abroad, with + and country.
desk-consignment-hint-consignee_phone = The post calls it when nobody opens the door.
desk-consignment-hint-phytosanitary_certificate = It is on the paper of the plant protection office.
desk-consignment-fact-parcels = Boxes
desk-consignment-fact-gross_weight_g = Weight, packed
desk-consignment-fact-postage_minor = Postage
desk-consignment-fact-incoterm = Incoterms
desk-consignment-fact-sender_phone = Our telephone
desk-consignment-fact-consignee_phone = Buyer's telephone
desk-consignment-fact-phytosanitary_certificate = Plant certificate
desk-consignment-take-suggestion = Yes: { $answer }
desk-consignment-unit-count = boxes
desk-consignment-answer = Keep { $answer }
desk-consignment-other-rules = Other rules
desk-incoterm-DAP = We pay the way. The buyer pays customs.
desk-incoterm-DDP = We pay the way and customs too.
desk-incoterm-CPT = We pay the way. The buyer bears the risk on it.
desk-incoterm-FCA = We bring it to the carrier. The buyer pays from there.
desk-incoterm-EXW = The buyer fetches it from us.
desk-incoterm-CIP = We pay the way and insurance.
desk-incoterm-DPU = We pay the way and the unloading.
desk-incoterm-FAS = We bring it beside the ship.
desk-incoterm-FOB = We bring it onto the ship.
desk-incoterm-CFR = We pay the ship to the harbour.
desk-incoterm-CIF = We pay the ship and insurance to the harbour.
desk-consignment-ready = The papers are ready
desk-consignment-print-paper = Print: { $paper }
desk-consignment-print-hint = Print all three, put them on the parcel, then take it to the post.
desk-consignment-value = Goods { $value } · { $net }
desk-consignment-dispatched = With the post since { $when }
desk-consignment-ask-money = Ask { $buyer } to pay
desk-consignment-money = Go to the payment
desk-consignment-answers = What you answered

desk-payments-title = Money from buyers
desk-payments-empty = Nobody has been asked to pay yet. Send a parcel first.
desk-payments-asked = Asked on { $when }
desk-payments-came = Came on { $when }
desk-payments-waits = Waits

desk-payment-title = Payment from { $buyer }
desk-payment-amount = { $buyer } has to pay
desk-payment-paid = { $buyer } paid
desk-payment-request = The request
desk-payment-print-request = Print the request
desk-payment-mark = The money has come
desk-payment-ask-reference = Which number is on the bank's paper?
desk-payment-reference-hint = Copy it, so that the money can be found again. You can leave it empty.
desk-payment-reference = Number on the bank's paper
desk-payment-confirm = Has this money come?
desk-payment-confirm-note = Each member's share is booked then. This can't be taken back.
desk-payment-received = Record { $amount } received
desk-payment-not-yet = Not yet
desk-payment-shares = Who gets what
desk-payment-shares-before = This is how it will be shared
desk-payment-whole = { $buyer } paid { $amount }. It goes to:
desk-payment-whole-before = { $amount } will go to:
desk-payment-sold = { $weight } sold
desk-payment-gross = Before deductions
desk-payment-net = Gets
desk-payment-statement = Statement
desk-payment-all-add-up = Together { $amount }, nothing is left over.
desk-payment-booked = Booked

desk-exchange-title = { $things ->
    [0] Everything has gone
    [one] 1 thing waits to go
   *[other] { $things } things wait to go
}
desk-exchange-safe = Nothing is lost. It is all saved in this kiosk and waits.
desk-exchange-all-sent = The hub has all that is in this kiosk.
desk-exchange-worked = Last time it worked
desk-exchange-tried = Last time we tried
desk-exchange-never = Not yet
desk-exchange-lots = { $count ->
    [one] 1 entry about lots
   *[other] { $count } entries about lots
}
desk-exchange-orders = { $count ->
    [one] 1 entry about orders
   *[other] { $count } entries about orders
}
desk-exchange-parcels = { $count ->
    [one] 1 entry about parcels
   *[other] { $count } entries about parcels
}
desk-exchange-money = { $count ->
    [one] 1 entry about money
   *[other] { $count } entries about money
}
desk-exchange-people = { $count ->
    [one] 1 entry about people
   *[other] { $count } entries about people
}
desk-exchange-photos = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
desk-exchange-first = goes first
desk-exchange-after = goes after
desk-exchange-photos-tomorrow = goes on tomorrow
desk-exchange-photos-stick = wait for a stick or the village’s network
desk-exchange-send = Send now
desk-exchange-sending = Sending…
desk-exchange-sending-note = You can go on working. Nothing stops.
desk-exchange-by-net = By the net
desk-exchange-problem = What went wrong
desk-exchange-no-hub = No hub is set. Without one, everything stays safe in this kiosk.
desk-exchange-hub-change = Change the address
desk-exchange-hub-set = Enter the hub's address
desk-exchange-hub-ask = Where is the hub?
desk-exchange-hub-hint = Someone who looks after the hub knows it. Empty means: no hub.
desk-exchange-hub-field = Address of the hub
desk-exchange-hub-keep = Keep this address
desk-exchange-hub-none = Keep without a hub
desk-exchange-hub-odd = This can't be an address. It looks like http://192.168.1.5:7878
desk-exchange-invite = Invite another kiosk
desk-exchange-invite-title = Invite one kiosk
desk-exchange-invite-hint = Open the new kiosk, choose “Join”, and scan this or type the words below.
desk-exchange-invite-until = Good until { $when }. Good for one kiosk.
desk-exchange-invite-qr = Code to scan
desk-exchange-invite-text = Words to type
desk-exchange-invite-make = Make an invitation

desk-people-title = { $count ->
    [one] 1 person
   *[other] { $count } people
}
desk-people-new = New person
desk-people-find = Find a name or number
desk-people-none-found = Nobody has this name or number.
desk-people-ask-name = What is the name?
desk-people-ask-face = Which face is it?
desk-people-ask-roles = What does this person do here?
desk-people-ask-pin = Choose a PIN
desk-people-check = Is this right?
desk-people-name-hint = As the person writes it.
desk-people-pin-hint = 4 to 8 numbers. The person types it, nobody else looks.
desk-people-keep = Add { $name }
desk-people-added = { $name } is number { $number }.
desk-people-step-name = Name
desk-people-step-face = Face
desk-people-step-roles = Roles
desk-people-step-pin = PIN
desk-people-step-check = Check
desk-people-role-member = Farmer
desk-people-role-operator = Operator
desk-people-role-leader = Leader
desk-people-role-trainer = Trainer
desk-people-role-officer = Officer
desk-people-does-member = Brings produce
desk-people-does-operator = Helps others at the kiosk
desk-people-does-leader = Looks at lots, orders and money
desk-people-does-trainer = Gives lessons
desk-people-does-officer = Visits and carries data

desk-buyers-title = Buyers
desk-buyers-empty = No buyers yet.
desk-buyers-new = New buyer
desk-buyers-ask-name = What is the buyer called?
desk-buyers-ask-country = Which country?
desk-buyers-ask-address = Where do goods go?
desk-buyers-ask-phone = Telephone and tax number
desk-buyers-ask-currency = In which money do they pay?
desk-buyers-check = Is this right?
desk-buyers-name = Name of the firm
desk-buyers-name-hint = As it is on their papers.
desk-buyers-country-find = Find a country
desk-buyers-street = Street and number
desk-buyers-city = Town
desk-buyers-region = Region (if there is one)
desk-buyers-postcode = Postal code
desk-buyers-phone = Telephone, with + and country
desk-buyers-reference = Tax, VAT or EORI number
desk-buyers-later-hint = You can leave these empty. We ask when a paper needs them.
desk-buyers-keep = Add { $name }
desk-buyers-other-currency = Another currency
desk-buyers-currency-code = Three letters
desk-buyers-step-name = Name
desk-buyers-step-country = Country
desk-buyers-step-address = Address
desk-buyers-step-phone = Telephone
desk-buyers-step-currency = Money
desk-buyers-step-check = Check
