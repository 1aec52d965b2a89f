# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = वापस
desk-next = आगे चलें
desk-later = यहाँ रुकें, बाद में करें
desk-change = बदलें
desk-skip = खाली छोड़ें
desk-loading = ला रहे हैं…
desk-draft-found = आप बीच में रुके थे। वहीं से आगे चलें?
desk-draft-go-on = आगे चलें
desk-draft-anew = फिर से शुरू करें
desk-kg = किग्रा
desk-number-of = { $at }, कुल { $all }
desk-paper-preview = ऐसा छपेगा
desk-paper-making = कागज़ बन रहा है…
desk-language = कागज़ की भाषा

desk-clause-annex = अनुलग्नक { $n }
desk-clause-part = भाग { $n }
desk-clause-indent = बिंदु { $n }
desk-clause-to = से

desk-age-minutes = { $count ->
    [0] अभी-अभी
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
desk-age-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
desk-age-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

desk-queue-title = { $count ->
    [0] कोई लॉट आपके इंतज़ार में नहीं
    [one] { $count } लॉट आपके इंतज़ार में
   *[other] { $count } लॉट आपके इंतज़ार में
}
desk-queue-find = नाम, नंबर या लॉट
desk-queue-stage = कौन-से लॉट
desk-queue-stage-waiting = इंतज़ार में
desk-queue-stage-approved = मंज़ूर
desk-queue-stage-received = अभी फ़ोटो नहीं
desk-queue-stage-withdrawn = वापस लिए गए
desk-queue-stage-all = सब
desk-queue-produce = कौन-सी उपज
desk-queue-empty = आपके लिए कुछ बाकी नहीं।
desk-queue-choose = देखने के लिए लॉट चुनें।
desk-queue-none-found = ऐसा कोई लॉट नहीं मिला। कुछ और ढूँढें।
desk-queue-unproposed = अभी फ़ोटो नहीं

desk-lot-title = { $produce } · { $weight } · लॉट { $number }
desk-lot-brought = लाने वाले: { $member }, { $when }।
desk-lot-helped = मदद की: { $helper }।
desk-lot-place = जगह { $place }, तुड़ाई { $day }
desk-lot-measured = क्या नापा गया
desk-lot-rule-measured = नाप
desk-lot-rule-limit = { $class } की सीमा
desk-lot-rule-clause = नियम
desk-lot-rule-no = { $class } में नहीं आता
desk-lot-answers = किसान ने क्या कहा
desk-lot-answer-none = अभी जवाब नहीं
desk-lot-no-photo = अभी कोई फ़ोटो रखी नहीं गई। पहले किसान फ़ोटो लेंगे।
desk-lot-photo-elsewhere = यह सिर्फ़ छोटी नकल है। असली फ़ोटो केंद्र पर है।
desk-lot-photo-coming = फ़ोटो अगले मिलान में आएगी।
desk-lot-photo-fetch = फ़ोटो लाएँ
desk-lot-photo-label = लॉट { $number } की फ़ोटो, नाप के साथ
desk-lot-which-class = कौन-सी श्रेणी?
desk-lot-class-extra = विशेष
desk-lot-class-i = 1
desk-lot-class-ii = 2
desk-lot-class-outside = बाहर
desk-lot-proposed = सुझाव
desk-lot-seal-note = आप ठीक यही फ़ोटो और यही आँकड़े मंज़ूर करते हैं।
desk-lot-seal = मुहर { $seal }
desk-lot-approve = { $class ->
    [extra] विशेष श्रेणी मंज़ूर करें
    [i] श्रेणी 1 मंज़ूर करें
    [ii] श्रेणी 2 मंज़ूर करें
   *[outside] हर श्रेणी से बाहर रखें
}
desk-lot-approve-why = पहले बताएँ क्यों
desk-lot-reason-ask = फ़ोटो से अलग श्रेणी क्यों?
desk-lot-reason-skin = हाथ में लेकर छिलका देखा
desk-lot-reason-ripeness = पकना या रंग
desk-lot-reason-sample_unlike = बाकी अलग दिखते हैं
desk-lot-reason-measured_by_hand = मैंने हाथ से नापा
desk-lot-reason-buyer_agreed = खरीदार को ऐसा ही चाहिए
desk-lot-approved = { $name } ने { $class } मंज़ूर की
desk-lot-approved-reason = फ़ोटो का सुझाव नहीं ({ $proposed }): { $reason }
desk-lot-void = { $name } ने { $class } मंज़ूर की थी, पर बाद में लॉट बदल गया। वह मंज़ूरी अब नहीं चलेगी। फिर से देखें।
desk-lot-changed = आपके देखते-देखते लॉट बदल गया। कुछ मंज़ूर नहीं हुआ। अब यह ऐसा है: फिर से देखें।
desk-lot-look-again = मैंने फिर देख लिया
desk-lot-label = लेबल
desk-lot-next = अगला लॉट: { $name }
desk-lot-queue = सूची पर वापस
desk-lot-withdrawn = यह लॉट वापस ले लिया गया।

desk-label-title = लॉट { $number } का लेबल
desk-label-alt = लेबल जैसा छपेगा
desk-label-language = लेबल पर कौन-सी भाषा?

desk-orders-title = ऑर्डर
desk-orders-new = नया ऑर्डर
desk-orders-empty = अभी कोई ऑर्डर नहीं।
desk-orders-wanted = भेजना है: { $day }
desk-orders-to-find = { $weight } और चाहिए
desk-orders-full = पूरा
desk-orders-parcel = पार्सल में
desk-orders-cancelled = रद्द
desk-orders-number = ऑर्डर { $number }

desk-order-ask-buyer = किसे चाहिए?
desk-order-ask-produce = उन्हें क्या चाहिए?
desk-order-ask-class = कितना अच्छा चाहिए?
desk-order-ask-class-hint = यह श्रेणी या इससे बेहतर।
desk-order-ask-weight = कितने किलो?
desk-order-ask-price = एक किलो का कितना देंगे?
desk-order-ask-price-for = कुल { $weight }
desk-order-ask-day = कब भेजना है?
desk-order-day-later = बाद में
desk-order-day-earlier = पहले
desk-order-check = क्या यह ठीक है?
desk-order-new-buyer = नया खरीदार
desk-order-one-more = एक और किस्म
desk-order-line-remove = हटाएँ
desk-order-keep = ऑर्डर रखें: { $weight }
desk-order-price-each = { $price } प्रति किग्रा
desk-order-line = { $produce }, { $class }
desk-order-class-or-better = { $class ->
    [extra] विशेष श्रेणी
    [i] श्रेणी 1 या बेहतर
    [ii] श्रेणी 2 या बेहतर
   *[outside] कोई भी
}
desk-order-step-buyer = खरीदार
desk-order-step-produce = उपज
desk-order-step-class = श्रेणी
desk-order-step-weight = वज़न
desk-order-step-price = दाम
desk-order-step-day = दिन
desk-order-step-check = जाँच

desk-order-which-lots = { $buyer } को कौन-से लॉट दें?
desk-order-taken = दूसरों को
desk-order-mine = यह ऑर्डर
desk-order-left = बचा
desk-order-left-of = { $weight } में से { $left } बचा
desk-order-all-goes = पूरा इसी ऑर्डर में जाएगा
desk-order-none-left = कुछ नहीं बचा
desk-order-promised-of = { $wanted } में से { $promised }
desk-order-take-some = थोड़ा लें
desk-order-give-back = { $weight } वापस रखें
desk-order-how-much = लॉट { $number } में से कितना?
desk-order-lot = लॉट { $number }
desk-order-how-much-hint = { $left } बचा है, { $wanted } चाहिए।
desk-order-promise = { $weight } इसमें रखें
desk-order-too-much-lot = लॉट में सिर्फ़ { $left } बचा है।
desk-order-too-much-line = अब सिर्फ़ { $wanted } और चाहिए।
desk-order-no-lots = अभी कोई मंज़ूर लॉट ठीक नहीं बैठता।
desk-order-held = यह लॉट दूसरी मशीन के पास है। सिर्फ़ वही इसे किसी के लिए रख सकती है।
desk-order-undo = वापस करें: { $name } { $weight }
desk-order-parcel-make = पार्सल बनाएँ: { $weight }
desk-order-parcel-open = पार्सल पर जाएँ
desk-order-nothing-promised = पहले एक लॉट लें
desk-order-meter = { $wanted } में से { $promised } रखा गया

desk-consignments-title = पार्सल
desk-consignments-empty = अभी कोई पार्सल नहीं। पहले ऑर्डर भरें, फिर उसका पार्सल बनाएँ।
desk-consignments-missing = { $count ->
    [one] { $count } सवाल बाकी
   *[other] { $count } सवाल बाकी
}
desk-consignments-ready = कागज़ तैयार
desk-consignments-sent = डाकघर को दिया: { $when }

desk-consignment-to = पार्सल { $number }, { $city } के लिए
desk-consignment-paper-commercial_invoice = वाणिज्यिक बीजक
desk-consignment-paper-packing_list = पैकिंग सूची
desk-consignment-paper-cn23 = CN 23 सीमा शुल्क घोषणा
desk-consignment-fills-itself = बाकी खाने आपके रिकॉर्ड से अपने आप भर जाते हैं। हम सिर्फ़ वही पूछते हैं जो हमें पता नहीं।
desk-consignment-ask-parcels = कितने डिब्बे?
desk-consignment-ask-gross_weight_g = पैकिंग के साथ वज़न कितना?
desk-consignment-ask-postage_minor = डाक का खर्च कितना?
desk-consignment-ask-incoterm = रास्ते का खर्च कौन देगा?
desk-consignment-ask-sender_phone = हमारा टेलीफ़ोन नंबर क्या है?
desk-consignment-ask-consignee_phone = खरीदार का टेलीफ़ोन नंबर क्या है?
desk-consignment-ask-phytosanitary_certificate = पादप स्वच्छता प्रमाणपत्र का नंबर क्या है?
desk-consignment-hint-parcels = डाकघर जाने वाले डिब्बे गिनें।
desk-consignment-hint-gross_weight_g = बंद डिब्बे तराज़ू पर रखें। बिना पैकिंग के { $net } है।
desk-consignment-hint-postage_minor = डाक और बीमा, { $currency } में।
desk-consignment-hint-incoterm = तीन अक्षर जो डाकघर और कस्टम वाले जानते हैं।
desk-consignment-hint-sender_phone = जैसा विदेश से मिलाते हैं, + और देश के नंबर के साथ।
desk-consignment-hint-consignee_phone = कोई दरवाज़ा न खोले, तो डाकघर इसी पर फ़ोन करेगा।
desk-consignment-hint-phytosanitary_certificate = यह पौध संरक्षण कार्यालय के कागज़ पर है।
desk-consignment-fact-parcels = डिब्बे
desk-consignment-fact-gross_weight_g = पैकिंग के साथ वज़न
desk-consignment-fact-postage_minor = डाक खर्च
desk-consignment-fact-incoterm = इनकोटर्म्स
desk-consignment-fact-sender_phone = हमारा टेलीफ़ोन
desk-consignment-fact-consignee_phone = खरीदार का टेलीफ़ोन
desk-consignment-fact-phytosanitary_certificate = पादप स्वच्छता प्रमाणपत्र
desk-consignment-take-suggestion = हाँ: { $answer }
desk-consignment-unit-count = डिब्बे
desk-consignment-answer = { $answer } रखें
desk-consignment-other-rules = दूसरे नियम
desk-incoterm-DAP = रास्ते का खर्च हमारा। कस्टम शुल्क खरीदार का।
desk-incoterm-DDP = रास्ते का खर्च और कस्टम शुल्क भी हमारा।
desk-incoterm-CPT = रास्ते का खर्च हमारा। रास्ते का जोखिम खरीदार का।
desk-incoterm-FCA = ढुलाई वाले तक हम पहुँचाएँगे। वहाँ से खरीदार का खर्च।
desk-incoterm-EXW = खरीदार हमारे यहाँ से ले जाएगा।
desk-incoterm-CIP = रास्ते का खर्च और बीमा हमारा।
desk-incoterm-DPU = रास्ते का खर्च और उतराई हमारी।
desk-incoterm-FAS = जहाज़ के पास तक हम पहुँचाएँगे।
desk-incoterm-FOB = जहाज़ पर हम चढ़ाएँगे।
desk-incoterm-CFR = बंदरगाह तक जहाज़ का खर्च हमारा।
desk-incoterm-CIF = बंदरगाह तक जहाज़ का खर्च और बीमा हमारा।
desk-consignment-ready = कागज़ तैयार हैं
desk-consignment-print-paper = छापें: { $paper }
desk-consignment-print-hint = तीनों छापें, पार्सल पर लगाएँ, फिर डाकघर ले जाएँ।
desk-consignment-value = माल { $value } · { $net }
desk-consignment-dispatched = डाकघर को दिया: { $when }
desk-consignment-ask-money = { $buyer } से पैसे माँगें
desk-consignment-money = भुगतान पर जाएँ
desk-consignment-answers = आपने जो जवाब दिए

desk-payments-title = खरीदारों से पैसा
desk-payments-empty = अभी किसी से पैसा नहीं माँगा। पहले एक पार्सल भेजें।
desk-payments-asked = माँगा: { $when }
desk-payments-came = आया: { $when }
desk-payments-waits = बाकी

desk-payment-title = { $buyer } से भुगतान
desk-payment-amount = { $buyer } को देना है
desk-payment-paid = { $buyer } ने दिया
desk-payment-request = माँग का कागज़
desk-payment-print-request = माँग का कागज़ छापें
desk-payment-mark = पैसा आ गया
desk-payment-ask-reference = बैंक के कागज़ पर कौन-सा नंबर है?
desk-payment-reference-hint = इसे यहाँ उतार लें, ताकि पैसा बाद में ढूँढ सकें। खाली भी छोड़ सकते हैं।
desk-payment-reference = बैंक के कागज़ का नंबर
desk-payment-confirm = क्या यह पैसा आ गया?
desk-payment-confirm-note = तब हर सदस्य का हिस्सा लिख दिया जाएगा। यह वापस नहीं होगा।
desk-payment-received = { $amount } मिलना लिखें
desk-payment-not-yet = अभी नहीं
desk-payment-shares = किसको कितना
desk-payment-shares-before = ऐसे बँटेगा
desk-payment-whole = { $buyer } ने { $amount } दिए। ये जाएँगे:
desk-payment-whole-before = { $amount } ऐसे जाएँगे:
desk-payment-sold = { $weight } बिका
desk-payment-gross = कटौती से पहले
desk-payment-net = मिलेगा
desk-payment-statement = हिसाब
desk-payment-all-add-up = कुल { $amount }, कुछ बाकी नहीं बचा।
desk-payment-booked = लिख दिया

desk-exchange-title = { $things ->
    [0] सब चला गया
    [one] { $things } चीज़ भेजनी बाकी है
   *[other] { $things } चीज़ें भेजनी बाकी हैं
}
desk-exchange-safe = कुछ खोया नहीं है। सब इसी मशीन में सहेजा है और जाने के इंतज़ार में है।
desk-exchange-all-sent = जो इस मशीन में है, वह सब केंद्र पर है।
desk-exchange-worked = पिछली बार हो पाया
desk-exchange-tried = पिछली बार कोशिश की
desk-exchange-never = अभी नहीं
desk-exchange-lots = { $count ->
    [one] लॉट की { $count } एंट्री
   *[other] लॉट की { $count } एंट्रियाँ
}
desk-exchange-orders = { $count ->
    [one] ऑर्डर की { $count } एंट्री
   *[other] ऑर्डर की { $count } एंट्रियाँ
}
desk-exchange-parcels = { $count ->
    [one] पार्सल की { $count } एंट्री
   *[other] पार्सल की { $count } एंट्रियाँ
}
desk-exchange-money = { $count ->
    [one] पैसे की { $count } एंट्री
   *[other] पैसे की { $count } एंट्रियाँ
}
desk-exchange-people = { $count ->
    [one] लोगों की { $count } एंट्री
   *[other] लोगों की { $count } एंट्रियाँ
}
desk-exchange-photos = { $count ->
    [one] { $count } फ़ोटो
   *[other] { $count } फ़ोटो
}
desk-exchange-first = पहले जाएगा
desk-exchange-after = बाद में जाएगा
desk-exchange-photos-tomorrow = कल आगे जाएगा
desk-exchange-photos-stick = पेन ड्राइव या गाँव के नेटवर्क के इंतज़ार में
desk-exchange-send = अभी भेजें
desk-exchange-sending = भेज रहे हैं…
desk-exchange-sending-note = आप अपना काम करते रहें। कुछ नहीं रुकेगा।
desk-exchange-by-net = नेटवर्क से
desk-exchange-problem = क्या गड़बड़ हुई
desk-exchange-no-hub = कोई केंद्र तय नहीं है। उसके बिना भी सब इस मशीन में सुरक्षित रहेगा।
desk-exchange-hub-change = पता बदलें
desk-exchange-hub-set = केंद्र का पता भरें
desk-exchange-hub-ask = केंद्र कहाँ है?
desk-exchange-hub-hint = केंद्र की देखभाल करने वाले को पता है। खाली का मतलब: केंद्र नहीं।
desk-exchange-hub-field = केंद्र का पता
desk-exchange-hub-keep = यह पता रखें
desk-exchange-hub-none = बिना केंद्र के रखें
desk-exchange-hub-odd = यह पता नहीं हो सकता। पता ऐसा दिखता है: http://192.168.1.5:7878
desk-exchange-invite = दूसरी मशीन को न्योता दें
desk-exchange-invite-title = एक मशीन को न्योता दें
desk-exchange-invite-hint = नई मशीन खोलें, “जुड़ें” चुनें, और इसे स्कैन करें या नीचे के शब्द लिखें।
desk-exchange-invite-until = { $when } तक चलेगा। एक मशीन के लिए।
desk-exchange-invite-qr = स्कैन करने का कोड
desk-exchange-invite-text = लिखने के शब्द
desk-exchange-invite-make = न्योता बनाएँ

desk-people-title = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
}
desk-people-new = नया व्यक्ति
desk-people-find = नाम या नंबर ढूँढें
desk-people-none-found = इस नाम या नंबर का कोई नहीं है।
desk-people-ask-name = नाम क्या है?
desk-people-ask-face = कौन-सा चेहरा है?
desk-people-ask-roles = ये यहाँ क्या करते हैं?
desk-people-ask-pin = एक पिन चुनें
desk-people-check = क्या यह ठीक है?
desk-people-name-hint = जैसा वे खुद लिखते हैं।
desk-people-pin-hint = 4 से 8 अंक। वे खुद भरें, कोई और न देखे।
desk-people-keep = { $name } को जोड़ें
desk-people-added = { $name } का नंबर { $number } है।
desk-people-step-name = नाम
desk-people-step-face = चेहरा
desk-people-step-roles = काम
desk-people-step-pin = पिन
desk-people-step-check = जाँच
desk-people-role-member = किसान
desk-people-role-operator = मददगार
desk-people-role-leader = अगुआ
desk-people-role-trainer = ट्रेनर
desk-people-role-officer = फ़ील्ड अधिकारी
desk-people-does-member = उपज लाते हैं
desk-people-does-operator = मशीन पर दूसरों की मदद करते हैं
desk-people-does-leader = लॉट, ऑर्डर और पैसा देखते हैं
desk-people-does-trainer = सिखाते हैं
desk-people-does-officer = गाँव जाते हैं और जानकारी ले जाते हैं

desk-buyers-title = खरीदार
desk-buyers-empty = अभी कोई खरीदार नहीं।
desk-buyers-new = नया खरीदार
desk-buyers-ask-name = खरीदार का नाम क्या है?
desk-buyers-ask-country = कौन-सा देश?
desk-buyers-ask-address = माल कहाँ जाएगा?
desk-buyers-ask-phone = टेलीफ़ोन और कर संख्या
desk-buyers-ask-currency = वे किस मुद्रा में पैसा देंगे?
desk-buyers-check = क्या यह ठीक है?
desk-buyers-name = कंपनी का नाम
desk-buyers-name-hint = जैसा उनके कागज़ पर है।
desk-buyers-country-find = देश ढूँढें
desk-buyers-street = गली और मकान नंबर
desk-buyers-city = शहर
desk-buyers-region = राज्य या इलाका (हो तो)
desk-buyers-postcode = डाक कोड
desk-buyers-phone = टेलीफ़ोन, + और देश के नंबर के साथ
desk-buyers-reference = कर, वैट या EORI संख्या
desk-buyers-later-hint = इन्हें खाली छोड़ सकते हैं। किसी कागज़ को ज़रूरत हुई, तो पूछेंगे।
desk-buyers-keep = { $name } को जोड़ें
desk-buyers-other-currency = दूसरी मुद्रा
desk-buyers-currency-code = तीन अक्षर
desk-buyers-step-name = नाम
desk-buyers-step-country = देश
desk-buyers-step-address = पता
desk-buyers-step-phone = टेलीफ़ोन
desk-buyers-step-currency = मुद्रा
desk-buyers-step-check = जाँच
