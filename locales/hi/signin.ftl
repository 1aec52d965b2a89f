# साझी स्क्रीन पर आना: तीन चित्र, बिल्ले, भूला पिन, सहमति, स्क्रीन का ताला, मदद करना।

# तीन चित्र
signin-my-pictures = मेरे तीन चित्र
signin-tap-three = अपने तीन चित्र एक के बाद एक छुएँ
signin-tapped = अब तक छुए गए
signin-twelve = बारह चित्र
signin-which-of-you = आप में से कौन हैं?
signin-three = तीन चित्र
signin-choose-three = तीन चित्र चुनें
signin-choose-hint = ये किसी और के नहीं हैं। ये बताते हैं कि कौन है; ये राज़ नहीं हैं।
signin-choose = चुनें
signin-propose = दूसरे सुझाएँ
signin-keep-pictures = ये ही रखें
signin-no-pictures = अभी नहीं
signin-step-pictures = चित्र
signin-step-consent = सहमति
signin-picture-sun = सूरज
signin-picture-fish = मछली
signin-picture-bicycle = साइकिल
signin-picture-hen = मुर्गी
signin-picture-cup = प्याला
signin-picture-key = चाबी
signin-picture-tree = पेड़
signin-picture-hat = टोपी
signin-picture-drum = ढोल
signin-picture-boat = नाव
signin-picture-goat = बकरी
signin-picture-moon = चाँद

# बिल्ले
signin-my-badge = मेरा बिल्ला
signin-hold-badge = अपना बिल्ला कैमरे के सामने रखें
signin-hold-badge-hint = बिंदुओं वाला चौकोर कैमरे की ओर, एक हाथ की दूरी पर। स्कैनर भी चलेगा।
signin-badge-picture = कैमरा जो देख रहा है
signin-badge-no-camera = कैमरा नहीं है। स्कैनर से पढ़ाएँ, या वापस जाकर अपना चेहरा छुएँ।
signin-badge = बिल्ला
signin-badges = बिल्ले
signin-badge-hint = मशीन के कैमरे के सामने रखें
signin-badge-since = { $when } से
signin-no-badge = अभी नहीं
signin-badge-print = बिल्ला छापें
signin-badge-lost = खो गया
signin-badge-lost-ask = क्या { $name } का बिल्ला खो गया?
signin-badge-lost-note = छापने के लिए नया बिल्ला बनेगा। फिर पुराने से कुछ नहीं खुलेगा, चाहे जिसे मिले।
signin-badge-replace = नया बिल्ला बनाएँ

# पिन
signin-pin-again = पहले आपका पिन
signin-forgot = मैं पिन भूल गया
signin-vouch-leader = पिन वाला एक अगुआ और एक और व्यक्ति बताएँ कि यह { $name } है।
signin-vouch-members = कोई दूसरा अगुआ नहीं है। बिल्ले या पिन वाले दो लोग बताएँ कि यह { $name } है।
signin-vouch-first = पहले कौन बताएगा कि यह { $name } है?
signin-vouch-second = और कौन?
signin-vouch-yes = क्या यह सचमुच { $name } है?
signin-vouch-nobody = यहाँ दर्ज कोई भी यह नहीं कर सकता। दूसरी मशीन पर किसी अगुआ से कहें।
signin-new-pin = नया पिन चुनें
signin-new-pin-again = वही पिन एक बार और
signin-new-pin-differs = दोनों एक जैसे नहीं थे। फिर से चुनें।
signin-pin-was-reset = पिन बदला गया: { $when }। इन दोनों ने गवाही दी: { $names }।

# कौन हैं, यह दिखाना
signin-way-pictures = अपने तीन चित्रों से
signin-way-badge = अपने बिल्ले से
signin-way-pin = अपने पिन से
signin-way-face = अपने चेहरे से
signin-prove-pictures = { $name }, अपने तीन चित्र छुएँ।
signin-prove-badge = { $name }, अपना बिल्ला कैमरे के सामने रखें।
signin-prove-pin = { $name }, अपना पिन दबाएँ।
signin-prove-face = { $name }, अपना चेहरा छुएँ।
signin-yes = पिन से पुष्टि करें

# सहमति
signin-consent-ask = क्या आप सहमत हैं?
signin-consent-kept = यहाँ रखा जाता है: आपका नाम और चेहरा, आप जो लाते हैं उसकी तस्वीरों के साथ, और आपको मिला पैसा।
signin-consent-seen = आपकी सहकारी समिति के अगुआ और मददगार इसे देखते हैं। बाकी सदस्य सिर्फ़ आपका नाम और चेहरा देखते हैं।
signin-consent-sent = यह समिति की दूसरी मशीनों और केंद्र तक जाता है। लेबल पर ख़रीदार सिर्फ़ आपका नंबर देखते हैं।
signin-consent-back = आप इसे कभी भी अपने पन्ने पर वापस ले सकते हैं।
signin-consent-version = पाठ नंबर { $version }
signin-consent-agree = { $name } की सहमति है
signin-consent-given = सहमति दी गई
signin-consent-not-asked = अभी पूछा नहीं गया
signin-consent-withdrawn = वापस ली गई
signin-consent-read = पढ़ें और सहमति दें
signin-consent-take-back = वापस लें
signin-take-back-ask = सहमति वापस लें?
signin-take-back-seen = फिर आपका नाम और चेहरा सिर्फ़ अगुओं को दिखेगा।
signin-take-back-books = आप जो लाए और जो मिला वह बही में रहेगा, क्योंकि दूसरों का पैसा उससे जुड़ा है।
signin-take-back-way-in = आप अपने तीन चित्रों या बिल्ले से आएँगे।
signin-withdrawn = सिर्फ़ अगुओं को दिखता है
signin-about-me = मेरे बारे में

# स्क्रीन का ताला
signin-idle-title = क्या आप अब भी यहाँ हैं?
signin-idle-note = स्क्रीन पर जल्दी ताला लगेगा। आपका भरा हुआ आपके पास रहेगा।
signin-idle-here = मैं यहाँ हूँ
signin-lock = स्क्रीन का ताला
signin-lock-ask = कितनी देर बिना छुए स्क्रीन पर ताला लगे?
signin-lock-note = पहले आवाज़ और गिनती होती है। जहाँ पैसा दिखता है वहाँ आधा समय।
signin-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}

# मदद करना
signin-help = किसी की मदद करें
signin-help-whom = आप किसकी मदद कर रहे हैं?
signin-help-note = फिर आप जो भरेंगे वह उनका होगा। रखने से पहले वे हाँ कहेंगे।
signin-their-produce = उनकी उपज
signin-their-money = उनका पैसा
signin-help-stop = मदद पूरी हुई
signin-helps = { $who } मददगार, { $whom } के लिए
signin-what-brought = { $name } क्या लाए?
signin-how-heavy = { $name } जो लाए उसका वज़न कितना है?
signin-when-picked = { $name } ने इसे कब तोड़ा?
signin-where-grown = { $name } ने इसे कहाँ उगाया?
signin-confirm = { $name }, क्या यह सही है?

# जो गड़बड़ हो सकती है
error-pin-needed = इसके लिए पहले आपका पिन चाहिए। कुछ नहीं बदला।
error-pictures-unknown = ये तीन चित्र इस क्रम में किसी के नहीं हैं। अपने चित्र फिर छुएँ, या वापस जाकर अपना चेहरा छुएँ।
error-pictures-taken = ये तीन इस क्रम में किसी और के हैं। दूसरे छुएँ।
error-pictures-unusable = तीन अलग चित्र चाहिए। फिर से छुएँ।
error-pictures-wrong = ये सही चित्र नहीं हैं। फिर से छुएँ।
error-pictures-none-left = तीन चित्रों का हर क्रम लिया जा चुका है। इसकी जगह बिल्ला लें।
error-badge-unknown = यह बिल्ला यहाँ कुछ नहीं खोलता। शायद पुराना है। कुछ नहीं बदला। अपना चेहरा छुएँ, या अगुआ से नया बिल्ला माँगें।
error-badge-wrong = यह किसी और का बिल्ला है, या पुराना है। सही बिल्ला लें।
error-face-not-enough = यहाँ चेहरा छूना काफ़ी नहीं है। तीन चित्र, बिल्ला या पिन लें।
error-vouchers-same = दो दूसरे लोग चाहिए, हर एक अपने लिए। फिर से चुनें।
error-voucher-not-leader = दोनों में एक अगुआ हो, पिन के साथ। फिर से चुनें।
error-voucher-too-weak = यहाँ दोनों को बिल्ला या पिन चाहिए। फिर से चुनें।
error-confirmation-needed = पहले लाने वाले हाँ कहें। कुछ नहीं खोया।
error-consent-outdated = तब से पाठ बदल गया है। फिर से पढ़ें।
error-idle-unusable = स्क्रीन पर { $least_s } से { $most_s } सेकंड बाद ताला लग सकता है। फिर से चुनें।
