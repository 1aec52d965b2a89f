# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = Rudi
desk-next = Endelea
desk-later = Simama hapa, endelea baadaye
desk-change = Badilisha
desk-skip = Acha tupu
desk-loading = Tunaleta…
desk-draft-found = Uliishia katikati. Uendelee kutoka hapo?
desk-draft-go-on = Endelea
desk-draft-anew = Anza upya
desk-kg = kg
desk-number-of = { $at } kati ya { $all }
desk-paper-preview = Hivi ndivyo itakavyochapishwa
desk-paper-making = Tunachora karatasi…
desk-language = Lugha ya karatasi

desk-clause-annex = Kiambatisho { $n }
desk-clause-part = Sehemu ya { $n }
desk-clause-indent = kipengele cha { $n }
desk-clause-to = hadi

desk-age-minutes = { $count ->
    [0] sasa hivi
    [one] dakika 1
   *[other] dakika { $count }
}
desk-age-hours = { $count ->
    [one] saa 1
   *[other] saa { $count }
}
desk-age-days = { $count ->
    [one] siku 1
   *[other] siku { $count }
}

desk-queue-title = { $count ->
    [0] Hakuna fungu linalokusubiri
    [one] Fungu 1 linakusubiri
   *[other] Mafungu { $count } yanakusubiri
}
desk-queue-find = Jina, namba au fungu
desk-queue-stage = Mafungu gani
desk-queue-stage-waiting = Yanayosubiri
desk-queue-stage-approved = Yaliyoidhinishwa
desk-queue-stage-received = Bado hayana picha
desk-queue-stage-withdrawn = Yaliyochukuliwa tena
desk-queue-stage-all = Yote
desk-queue-produce = Mazao gani
desk-queue-empty = Hakuna kinachokusubiri.
desk-queue-choose = Chagua fungu la kuangalia.
desk-queue-none-found = Hakuna fungu linalofaa. Tafuta kitu kingine.
desk-queue-unproposed = Bado hakuna picha

desk-lot-title = { $produce } · { $weight } · Fungu { $number }
desk-lot-brought = Aliyeleta: { $member }, { $when }.
desk-lot-helped = Aliyesaidia: { $helper }.
desk-lot-place = Kutoka { $place }, yalichumwa: { $day }
desk-lot-measured = Kilichopimwa
desk-lot-rule-measured = Kipimo
desk-lot-rule-limit = Kikomo cha { $class }
desk-lot-rule-clause = Kanuni
desk-lot-rule-no = Hii inalizuia kuwa { $class }
desk-lot-answers = Alichosema mkulima
desk-lot-answer-none = Bado hakuna jibu
desk-lot-no-photo = Bado hakuna picha iliyohifadhiwa. Mkulima apige kwanza.
desk-lot-photo-elsewhere = Hii ni nakala ndogo tu. Picha yenyewe iko kituo kikuu.
desk-lot-photo-coming = Picha itakuja mtakapobadilishana tena.
desk-lot-photo-fetch = Leta picha
desk-lot-photo-label = Picha ya fungu { $number } pamoja na ukubwa
desk-lot-which-class = Daraja gani?
desk-lot-class-extra = Bora
desk-lot-class-i = La kwanza
desk-lot-class-ii = La pili
desk-lot-class-outside = Nje
desk-lot-proposed = Limependekezwa
desk-lot-seal-note = Unaidhinisha picha hii na namba hizi hasa.
desk-lot-seal = Muhuri { $seal }
desk-lot-approve = { $class ->
    [extra] Idhinisha Daraja Bora
    [i] Idhinisha Daraja la Kwanza
    [ii] Idhinisha Daraja la Pili
   *[outside] Weka nje ya madaraja yote
}
desk-lot-approve-why = Sema sababu kwanza
desk-lot-reason-ask = Kwa nini daraja tofauti na la picha?
desk-lot-reason-skin = Ganda nililolishika mkononi
desk-lot-reason-ripeness = Kuiva au rangi
desk-lot-reason-sample_unlike = Mengine yanaonekana tofauti
desk-lot-reason-measured_by_hand = Nimepima kwa mkono
desk-lot-reason-buyer_agreed = Mnunuzi anataka hivyo
desk-lot-approved = { $name } ameliidhinisha kuwa { $class }
desk-lot-approved-reason = Si kama picha ilivyopendekeza ({ $proposed }): { $reason }
desk-lot-void = { $name } alikuwa ameliidhinisha kuwa { $class }, lakini fungu lilibadilika baadaye. Idhini hiyo haihesabiwi tena. Angalia tena.
desk-lot-changed = Fungu lilibadilika ulipokuwa unaliangalia. Hakuna kilichoidhinishwa. Hivi ndivyo lilivyo sasa: angalia tena.
desk-lot-look-again = Nimeangalia tena
desk-lot-label = Lebo
desk-lot-next = Fungu linalofuata: { $name }
desk-lot-queue = Rudi kwenye yanayosubiri
desk-lot-withdrawn = Fungu hili lilichukuliwa tena.

desk-label-title = Lebo ya fungu { $number }
desk-label-alt = Lebo kama itakavyochapishwa
desk-label-language = Lugha gani kwenye lebo?

desk-orders-title = Oda
desk-orders-new = Oda mpya
desk-orders-empty = Bado hakuna oda.
desk-orders-wanted = Inaondoka: { $day }
desk-orders-to-find = Bado kutafuta { $weight }
desk-orders-full = Imetimia
desk-orders-parcel = Imo kwenye kifurushi
desk-orders-cancelled = Imefutwa
desk-orders-number = Oda { $number }

desk-order-ask-buyer = Nani anaitaka?
desk-order-ask-produce = Anataka nini?
desk-order-ask-class = Iwe nzuri kiasi gani?
desk-order-ask-class-hint = Daraja hili au bora zaidi.
desk-order-ask-weight = Kilo ngapi?
desk-order-ask-price = Analipa kiasi gani kwa kilo?
desk-order-ask-price-for = { $weight } kwa jumla
desk-order-ask-day = Iondoke lini?
desk-order-day-later = Baadaye
desk-order-day-earlier = Mapema
desk-order-check = Je, hii ni sawa?
desk-order-new-buyer = Mnunuzi mpya
desk-order-one-more = Aina moja zaidi
desk-order-line-remove = Ondoa
desk-order-keep = Hifadhi oda: { $weight }
desk-order-price-each = { $price } kwa kg
desk-order-line = { $produce }, { $class }
desk-order-class-or-better = { $class ->
    [extra] Daraja Bora
    [i] Daraja la Kwanza au bora zaidi
    [ii] Daraja la Pili au bora zaidi
   *[outside] Lolote
}
desk-order-step-buyer = Mnunuzi
desk-order-step-produce = Mazao
desk-order-step-class = Daraja
desk-order-step-weight = Uzito
desk-order-step-price = Bei
desk-order-step-day = Siku
desk-order-step-check = Hakiki

desk-order-which-lots = Mafungu gani yaende kwa { $buyer }?
desk-order-taken = kwa wengine
desk-order-mine = oda hii
desk-order-left = yamebaki
desk-order-left-of = Imebaki { $left } kati ya { $weight }
desk-order-all-goes = Yote yanaingia kwenye oda hii
desk-order-none-left = Hakuna kilichobaki
desk-order-promised-of = { $promised } kati ya { $wanted }
desk-order-take-some = Chukua kiasi
desk-order-give-back = Rudisha { $weight }
desk-order-how-much = Kiasi gani cha fungu { $number }?
desk-order-lot = Fungu { $number }
desk-order-how-much-hint = Imebaki { $left }, inatakiwa { $wanted }.
desk-order-promise = Ahidi { $weight }
desk-order-too-much-lot = Fungu limebaki na { $left } tu.
desk-order-too-much-line = Bado inatakiwa { $wanted } tu.
desk-order-no-lots = Bado hakuna fungu lililoidhinishwa linalofaa.
desk-order-held = Mashine nyingine inashikilia fungu hili. Ni hiyo tu inayoweza kuliahidi.
desk-order-undo = Tendua: { $name } { $weight }
desk-order-parcel-make = Tengeneza kifurushi: { $weight }
desk-order-parcel-open = Nenda kwenye kifurushi
desk-order-nothing-promised = Chukua fungu kwanza
desk-order-meter = Imeahidiwa { $promised } kati ya { $wanted }

desk-consignments-title = Vifurushi
desk-consignments-empty = Bado hakuna vifurushi. Jaza oda, kisha tengeneza kifurushi chake.
desk-consignments-missing = { $count ->
    [one] Swali 1 limebaki
   *[other] Maswali { $count } yamebaki
}
desk-consignments-ready = Karatasi ziko tayari
desk-consignments-sent = Kiko posta tangu { $when }

desk-consignment-to = Kifurushi { $number } kwenda { $city }
desk-consignment-paper-commercial_invoice = Ankara ya biashara
desk-consignment-paper-packing_list = Orodha ya ufungashaji
desk-consignment-paper-cn23 = Tamko la forodha CN 23
desk-consignment-fills-itself = Visanduku vingine hujaa vyenyewe kutoka kumbukumbu zako. Tunauliza tu tusichokijua.
desk-consignment-ask-parcels = Maboksi mangapi?
desk-consignment-ask-gross_weight_g = Uzito wake ni gani, pamoja na vifungashio?
desk-consignment-ask-postage_minor = Posta inagharimu kiasi gani?
desk-consignment-ask-incoterm = Nani analipia njia?
desk-consignment-ask-sender_phone = Namba yetu ya simu ni ipi?
desk-consignment-ask-consignee_phone = Namba ya simu ya mnunuzi ni ipi?
desk-consignment-ask-phytosanitary_certificate = Cheti cha afya ya mimea kina namba gani?
desk-consignment-hint-parcels = Hesabu maboksi yanayokwenda posta.
desk-consignment-hint-gross_weight_g = Weka maboksi yaliyofungwa kwenye mizani. Bila vifungashio ni { $net }.
desk-consignment-hint-postage_minor = Posta na bima, kwa { $currency }.
desk-consignment-hint-incoterm = Herufi tatu zinazojulikana na posta na forodha.
desk-consignment-hint-sender_phone = Kama inavyopigwa kutoka nje ya nchi, pamoja na + na namba ya nchi.
desk-consignment-hint-consignee_phone = Posta huipigia pasipokuwa na wa kufungua mlango.
desk-consignment-hint-phytosanitary_certificate = Iko kwenye karatasi ya ofisi ya afya ya mimea.
desk-consignment-fact-parcels = Maboksi
desk-consignment-fact-gross_weight_g = Uzito pamoja na vifungashio
desk-consignment-fact-postage_minor = Gharama ya posta
desk-consignment-fact-incoterm = Incoterms
desk-consignment-fact-sender_phone = Simu yetu
desk-consignment-fact-consignee_phone = Simu ya mnunuzi
desk-consignment-fact-phytosanitary_certificate = Cheti cha afya ya mimea
desk-consignment-take-suggestion = Ndiyo: { $answer }
desk-consignment-unit-count = maboksi
desk-consignment-answer = Hifadhi { $answer }
desk-consignment-other-rules = Kanuni nyingine
desk-incoterm-DAP = Sisi tunalipia njia. Mnunuzi analipa forodha.
desk-incoterm-DDP = Sisi tunalipia njia na forodha pia.
desk-incoterm-CPT = Sisi tunalipia njia. Mnunuzi anabeba hatari ya njiani.
desk-incoterm-FCA = Tunaufikisha mzigo kwa msafirishaji. Mnunuzi analipia kuanzia hapo.
desk-incoterm-EXW = Mnunuzi anauchukua mzigo kwetu.
desk-incoterm-CIP = Sisi tunalipia njia na bima.
desk-incoterm-DPU = Sisi tunalipia njia na kupakua.
desk-incoterm-FAS = Tunaufikisha mzigo kando ya meli.
desk-incoterm-FOB = Tunaupakia mzigo kwenye meli.
desk-incoterm-CFR = Sisi tunalipia meli hadi bandarini.
desk-incoterm-CIF = Sisi tunalipia meli na bima hadi bandarini.
desk-consignment-ready = Karatasi ziko tayari
desk-consignment-print-paper = Chapisha: { $paper }
desk-consignment-print-hint = Chapisha zote tatu, ziweke kwenye kifurushi, kisha ukipeleke posta.
desk-consignment-value = Bidhaa { $value } · { $net }
desk-consignment-dispatched = Kiko posta tangu { $when }
desk-consignment-ask-money = Mwombe { $buyer } alipe
desk-consignment-money = Nenda kwenye malipo
desk-consignment-answers = Ulivyojibu

desk-payments-title = Pesa kutoka kwa wanunuzi
desk-payments-empty = Bado hakuna aliyeombwa kulipa. Tuma kifurushi kwanza.
desk-payments-asked = Iliombwa: { $when }
desk-payments-came = Ilifika: { $when }
desk-payments-waits = Inasubiri

desk-payment-title = Malipo kutoka kwa { $buyer }
desk-payment-amount = { $buyer } anapaswa kulipa
desk-payment-paid = { $buyer } amelipa
desk-payment-request = Ombi
desk-payment-print-request = Chapisha ombi
desk-payment-mark = Pesa zimefika
desk-payment-ask-reference = Karatasi ya benki ina namba gani?
desk-payment-reference-hint = Inakili, ili pesa zipatikane tena. Unaweza kuiacha tupu.
desk-payment-reference = Namba kwenye karatasi ya benki
desk-payment-confirm = Je, pesa hizi zimefika?
desk-payment-confirm-note = Hapo sehemu ya kila mwanachama itaandikwa. Haiwezi kurudishwa nyuma.
desk-payment-received = Andika { $amount } zimepokelewa
desk-payment-not-yet = Bado
desk-payment-shares = Nani anapata nini
desk-payment-shares-before = Hivi ndivyo zitakavyogawanywa
desk-payment-whole = { $buyer } amelipa { $amount }. Zinaenda kwa:
desk-payment-whole-before = { $amount } zitaenda kwa:
desk-payment-sold = Zimeuzwa { $weight }
desk-payment-gross = Kabla ya makato
desk-payment-net = Anapata
desk-payment-statement = Taarifa ya malipo
desk-payment-all-add-up = Jumla { $amount }, hakuna kilichobaki.
desk-payment-booked = Imeandikwa

desk-exchange-title = { $things ->
    [0] Vyote vimekwenda
    [one] Kitu 1 kinasubiri kwenda
   *[other] Vitu { $things } vinasubiri kwenda
}
desk-exchange-safe = Hakuna kilichopotea. Vyote vimehifadhiwa kwenye mashine hii na vinasubiri.
desk-exchange-all-sent = Kituo kikuu kina vyote vilivyomo kwenye mashine hii.
desk-exchange-worked = Mara ya mwisho ilipofaulu
desk-exchange-tried = Mara ya mwisho tulipojaribu
desk-exchange-never = Bado
desk-exchange-lots = { $count ->
    [one] Taarifa 1 ya mafungu
   *[other] Taarifa { $count } za mafungu
}
desk-exchange-orders = { $count ->
    [one] Taarifa 1 ya oda
   *[other] Taarifa { $count } za oda
}
desk-exchange-parcels = { $count ->
    [one] Taarifa 1 ya vifurushi
   *[other] Taarifa { $count } za vifurushi
}
desk-exchange-money = { $count ->
    [one] Taarifa 1 ya pesa
   *[other] Taarifa { $count } za pesa
}
desk-exchange-people = { $count ->
    [one] Taarifa 1 ya watu
   *[other] Taarifa { $count } za watu
}
desk-exchange-photos = { $count ->
    [one] Picha 1
   *[other] Picha { $count }
}
desk-exchange-first = inatangulia
desk-exchange-after = inafuata
desk-exchange-photos-tomorrow = itaendelea kesho
desk-exchange-photos-stick = zinasubiri flashi au mtandao wa kijiji
desk-exchange-send = Tuma sasa
desk-exchange-sending = Tunatuma…
desk-exchange-sending-note = Unaweza kuendelea na kazi. Hakuna kinachosimama.
desk-exchange-by-net = Kwa mtandao
desk-exchange-problem = Kilichotokea
desk-exchange-no-hub = Hakuna kituo kikuu kilichowekwa. Bila hicho, vyote vinabaki salama kwenye mashine hii.
desk-exchange-hub-change = Badilisha anwani
desk-exchange-hub-set = Andika anwani ya kituo kikuu
desk-exchange-hub-ask = Kituo kikuu kiko wapi?
desk-exchange-hub-hint = Anayetunza kituo kikuu anaijua. Ikiwa tupu: hakuna kituo kikuu.
desk-exchange-hub-field = Anwani ya kituo kikuu
desk-exchange-hub-keep = Hifadhi anwani hii
desk-exchange-hub-none = Hifadhi bila kituo kikuu
desk-exchange-hub-odd = Hii haiwezi kuwa anwani. Inafanana na http://192.168.1.5:7878
desk-exchange-invite = Alika mashine nyingine
desk-exchange-invite-title = Alika mashine moja
desk-exchange-invite-hint = Fungua mashine mpya, chagua “Jiunge”, na uskani hii au uandike maneno yaliyo chini.
desk-exchange-invite-until = Unafaa hadi { $when }. Unafaa kwa mashine moja.
desk-exchange-invite-qr = Msimbo wa kuskani
desk-exchange-invite-text = Maneno ya kuandika
desk-exchange-invite-make = Tengeneza mwaliko

desk-people-title = { $count ->
    [one] Mtu 1
   *[other] Watu { $count }
}
desk-people-new = Mtu mpya
desk-people-find = Tafuta jina au namba
desk-people-none-found = Hakuna mwenye jina au namba hii.
desk-people-ask-name = Jina ni nani?
desk-people-ask-face = Ni uso upi?
desk-people-ask-roles = Mtu huyu anafanya nini hapa?
desk-people-ask-pin = Chagua namba ya siri
desk-people-check = Je, hii ni sawa?
desk-people-name-hint = Kama mwenyewe anavyoliandika.
desk-people-pin-hint = Tarakimu 4 hadi 8. Mwenyewe ndiye anayeiandika, mwingine asiangalie.
desk-people-keep = Ongeza { $name }
desk-people-added = { $name } ni namba { $number }.
desk-people-step-name = Jina
desk-people-step-face = Uso
desk-people-step-roles = Kazi
desk-people-step-pin = Namba ya siri
desk-people-step-check = Hakiki
desk-people-role-member = Mkulima
desk-people-role-operator = Msaidizi
desk-people-role-leader = Kiongozi
desk-people-role-trainer = Mkufunzi
desk-people-role-officer = Afisa wa nyanjani
desk-people-does-member = Analeta mazao
desk-people-does-operator = Anawasaidia wengine kwenye mashine
desk-people-does-leader = Anaangalia mafungu, oda na pesa
desk-people-does-trainer = Anafundisha
desk-people-does-officer = Anatembelea vijiji na kubeba taarifa

desk-buyers-title = Wanunuzi
desk-buyers-empty = Bado hakuna wanunuzi.
desk-buyers-new = Mnunuzi mpya
desk-buyers-ask-name = Mnunuzi anaitwaje?
desk-buyers-ask-country = Nchi gani?
desk-buyers-ask-address = Bidhaa ziende wapi?
desk-buyers-ask-phone = Simu na namba ya kodi
desk-buyers-ask-currency = Analipa kwa sarafu gani?
desk-buyers-check = Je, hii ni sawa?
desk-buyers-name = Jina la kampuni
desk-buyers-name-hint = Kama lilivyo kwenye karatasi zake.
desk-buyers-country-find = Tafuta nchi
desk-buyers-street = Mtaa na namba
desk-buyers-city = Mji
desk-buyers-region = Mkoa (kama upo)
desk-buyers-postcode = Msimbo wa posta
desk-buyers-phone = Simu, pamoja na + na namba ya nchi
desk-buyers-reference = Namba ya kodi, VAT au EORI
desk-buyers-later-hint = Unaweza kuziacha tupu. Tutauliza karatasi ikizihitaji.
desk-buyers-keep = Ongeza { $name }
desk-buyers-other-currency = Sarafu nyingine
desk-buyers-currency-code = Herufi tatu
desk-buyers-step-name = Jina
desk-buyers-step-country = Nchi
desk-buyers-step-address = Anwani
desk-buyers-step-phone = Simu
desk-buyers-step-currency = Sarafu
desk-buyers-step-check = Hakiki
