# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = पेन ड्राइव से
stick-none = पेन ड्राइव नहीं लगी है। एक लगाएँ, और जो भेजना बाकी है उस पर लिखें।
stick-ready = पेन ड्राइव लगी है। उस पर लिखें, फिर शहर ले जाएँ।
stick-found = { $count ->
    [one] पेन ड्राइव पर आपके लिए { $count } चीज़ है।
   *[other] पेन ड्राइव पर आपके लिए { $count } चीज़ें हैं।
}
stick-flag = अभी तैयार
stick-write = पेन ड्राइव पर लिखें
stick-read = पेन ड्राइव पढ़ें
stick-read-old = फिर भी ले लें
stick-writing = लिख रहे हैं। पेन ड्राइव लगी रहने दें।
stick-reading = पढ़ रहे हैं। पेन ड्राइव लगी रहने दें।
stick-progress = { $all } में से { $done }
stick-progress-mb = { $all } में से { $done } MB
stick-safe = आप अपना काम करते रहें। कुछ नहीं रुकेगा।
stick-written = सब पेन ड्राइव पर आ गया। उसे निकालें और शहर ले जाएँ।
stick-written-photos = { $count ->
    [0] कोई फ़ोटो नहीं
    [one] { $count } फ़ोटो
   *[other] { $count } फ़ोटो
}
stick-read-done = { $count ->
    [0] पढ़ लिया। कुछ नया नहीं था।
    [one] पढ़ लिया। { $count } नई एंट्री आई।
   *[other] पढ़ लिया। { $count } नई एंट्रियाँ आईं।
}
stick-pull = अब इसे निकाल सकते हैं।
stick-from = { $name } से, { $when }
stick-from-hub = केंद्र से, { $when }
stick-from-unknown = दूसरी मशीन से, { $when }
stick-clock = यहाँ की या वहाँ की घड़ी गलत है। सब कुछ ले लिया गया। घड़ी देख लें।
stick-room = { $mb } MB खाली

stick-joined-how = पेन ड्राइव पर लिखें। न्योता देने वाली मशीन पर उसे पढ़वाएँ और उस पर लिखवाएँ। फिर यहाँ पढ़ें।

visits-title = { $count ->
    [one] { $count } गाँव जाना है
   *[other] { $count } गाँव जाना है
}
visits-who = फ़ील्ड अधिकारी
visits-sealed = आपके पास बंद मुहर वाले पार्सल हैं। रास्ते में इन्हें कोई नहीं पढ़ सकता।
visits-none = आपकी सूची में अभी कोई गाँव नहीं है। केंद्र से मिलान करें, या पेन ड्राइव से लें।
visits-unnamed = समिति { $short }
visits-kiosks = { $count ->
    [one] { $count } मशीन
   *[other] { $count } मशीनें
}
visits-silent = सबसे ज़्यादा समय से चुप मशीन: { $when }
visits-heard = पिछली खबर: { $when }
visits-never = अभी तक कोई खबर नहीं
visits-to-hub = केंद्र के लिए: एंट्रियाँ { $things }, फ़ोटो { $photos }
visits-to-hub-none = केंद्र के लिए कुछ नहीं
visits-to-kiosks = गाँव के लिए: एंट्रियाँ { $things }, फ़ोटो { $photos }
visits-to-kiosks-none = गाँव के लिए कुछ नहीं
visits-take = पेन ड्राइव से लें
visits-give = पेन ड्राइव पर लिखें
visits-hub = केंद्र से मिलान करें
visits-hub-worked = केंद्र से पिछला मिलान: { $when }
visits-hub-never = केंद्र से अभी तक मिलान नहीं हुआ
visits-no-hub = कोई केंद्र तय नहीं है। इस लैपटॉप को केंद्र के पते के साथ चालू करें।
visits-no-stick = पेन ड्राइव लगाएँ।
visits-taken = { $count ->
    [0] पेन ड्राइव पर कुछ नया नहीं था।
    [one] { $count } एंट्री ली गई। पेन ड्राइव निकाल सकते हैं।
   *[other] { $count } एंट्रियाँ ली गईं। पेन ड्राइव निकाल सकते हैं।
}
visits-given = { $count ->
    [0] यह पेन ड्राइव पर पहले से था। उसे निकाल सकते हैं।
    [one] पेन ड्राइव पर { $count } एंट्री लिखी गई। उसे निकाल सकते हैं।
   *[other] पेन ड्राइव पर { $count } एंट्रियाँ लिखी गईं। उसे निकाल सकते हैं।
}
visits-key = इस लैपटॉप की चाबी
visits-key-hint = केंद्र की देखभाल करने वाले को यह चाहिए, तभी वे इस लैपटॉप को आने देंगे।
