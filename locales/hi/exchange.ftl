# How exchanges stand, and the ways to exchange.
exchange-ways = भेजने का कोई भी एक तरीका काफ़ी है।
exchange-nothing-waits = सब कुछ केंद्र पर है। मशीन नई खबर खुद देखती रहती है।
exchange-waits = थोड़ी देर में अपने आप चला जाएगा।
exchange-trying = केंद्र को पुकार रहे हैं…
exchange-bringing = { $of } में से { $done } हो गए। { $up } भेजे, { $down } लाए। आप अपना काम करते रहें।
exchange-so-far = { $of } में से { $done }
exchange-tries-again = मशीन खुद फिर कोशिश करेगी: { $when }।
exchange-stopped = कोई मदद कर दे, तब यह आगे चलेगा। फिर “अभी कोशिश करें” दबाएँ।
exchange-stopped-looks = किसी की मदद चाहिए। मशीन खुद फिर देखेगी: { $when }।
exchange-try-now = अभी कोशिश करें
exchange-whose = { $names } से
exchange-clock-off = इस मशीन की घड़ी गलत है। केंद्र की घड़ी में समय: { $when }। कुछ खोया नहीं है। जब हो सके, घड़ी ठीक करें।
exchange-proxy = प्रॉक्सी
exchange-proxy-hint = सिर्फ़ तब, जब नेटवर्क देखने वाला इसका नाम बताए। नहीं तो खाली छोड़ें।
joining-title = यह मशीन जुड़ गई है। इसके रिकॉर्ड रास्ते में हैं।
joining-so-far = दूसरी मशीनों की जानकारी ला रहे हैं। अब तक { $down } आए।
joining-no-hub = रिकॉर्ड गाँव की दूसरी मशीन से आएँगे, या पेन ड्राइव से।
joining-village = गाँव की किसी मशीन से लाएँ
village-way = यहाँ की दूसरी मशीन से
village-way-note = दोनों एक ही नेटवर्क पर हों। इंटरनेट नहीं चाहिए। फ़ोटो भी जाती हैं।
village-found = { $count ->
    [0] अभी कोई मशीन नहीं मिली
    [one] { $count } मशीन मिली
   *[other] { $count } मशीनें मिलीं
}
village-last = पिछली बार हो पाया: { $when }
village-open = मशीन ढूँढें
village-title = गाँव की मशीन से मिलान करें
village-running = { $address } से मिलान चल रहा है। { $up } भेजे, { $down } लाए। आप अपना काम करते रहें।
village-worked-with = { $name } और इस मशीन पर अब एक जैसा है: { $when }
village-call = दूसरी मशीन को पुकारें
village-none = अभी कोई अपने आप नहीं मिली। देखें कि दोनों एक ही नेटवर्क पर हैं, या पता लिखें।
village-no-name = बिना नाम की मशीन
village-meet = मिलान करें
village-address = उसका पता
village-address-hint = दूसरी मशीन पर दिखेगा, जैसे 192.168.1.7
village-meet-address = इस पते से मिलान करें
village-own = दूसरों को इस मशीन को पुकारने दें
village-own-address = दूसरी मशीन पर यह लिखें या स्कैन करें:
village-qr = इस मशीन का पता, स्कैन करने के लिए
village-off-note = अभी बंद है। चालू रहने पर, इसी नेटवर्क पर हमारी समिति की मशीनें इससे मिलान कर सकती हैं। और किसी को कुछ नहीं मिलता।
village-no-network = चालू है, पर यह मशीन किसी नेटवर्क पर नहीं है। इसे उसी वाई-फ़ाई से जोड़ें जिस पर दूसरी मशीन है।
village-switch-on = दूसरों को पुकारने दें
village-switch-off = अब दूसरों को न पुकारने दें
village-ask-leader = अगुआ इसे चालू कर सकते हैं।
photos-net-open = इंटरनेट से फ़ोटो
photos-net-title = इंटरनेट से कितनी फ़ोटो जाएँ?
photos-net-note = रिकॉर्ड हमेशा जाते हैं। पेन ड्राइव से और गाँव में सारी फ़ोटो जाती हैं। आज इंटरनेट से { $today } गया; इस मशीन पर फ़ोटो ने { $here } जगह ली है।
photos-net-day = दिन में { $bytes }
photos-net-day-note = करीब { $count } फ़ोटो
photos-net-all = जितनी भी हों
photos-net-all-note = सिर्फ़ वहाँ, जहाँ इंटरनेट का अलग पैसा न लगे
photos-net-small = सिर्फ़ छोटी फ़ोटो
photos-net-small-note = पूरी फ़ोटो पेन ड्राइव या गाँव के नेटवर्क का इंतज़ार करेंगी
photos-net-none = कोई नहीं
photos-net-none-note = सारी फ़ोटो पेन ड्राइव या गाँव के नेटवर्क का इंतज़ार करेंगी
