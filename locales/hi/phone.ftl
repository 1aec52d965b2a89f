# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = मशीन का फ़ोन
phone-use = फ़ोन से काम लें
phone-use-review = मेरे फ़ोन पर देखें
phone-use-scan = फ़ोन से कोड पढ़ें
phone-title-photo = फ़ोन से फ़ोटो खींचें
phone-title-review = अपने फ़ोन पर देखें
phone-title-scan = फ़ोन से कोड पढ़ें
phone-step-wifi = फ़ोन को उसी वाई-फ़ाई से जोड़ें जिस पर यह मशीन है।
phone-step-point = फ़ोन का कैमरा इस कोड की ओर करें। जो लिंक दिखे, उसे छुएँ।
phone-step-photo = फ़ोन पर फ़ोटो खींचें। वह अपने आप यहाँ आएगी।
phone-step-review = दो तस्वीरें मिलाएँ। फिर लॉट आपके फ़ोन पर होंगे।
phone-step-scan = जो कोड पढ़ना है, उसकी फ़ोटो खींचें।
phone-join = पहले मशीन के वाई-फ़ाई से जुड़ें
phone-join-point = फ़ोन का कैमरा इस कोड की ओर करें। वाई-फ़ाई से जुड़ने के लिए छुएँ।
phone-join-type = या नाम से यही वाई-फ़ाई चुनें और पासवर्ड लिखें।
phone-join-stay = फ़ोन कहता है कि इंटरनेट नहीं है? फिर भी इसी वाई-फ़ाई पर रहें।
phone-join-name = नाम
phone-join-password = पासवर्ड
phone-join-label = वाई-फ़ाई का कोड
phone-joined = फ़ोन वाई-फ़ाई से जुड़ गया
phone-join-again = वाई-फ़ाई का कोड फिर से
phone-join-page = अब पेज खोलें
phone-code-label = फ़ोन के लिए कोड
phone-code-making = कोड बन रहा है।
phone-left = { $minutes ->
    [one] { $minutes } मिनट बाकी
   *[other] { $minutes } मिनट बाकी
}
phone-other-code = दूसरा कोड
phone-new-code = नया कोड
phone-here = एक फ़ोन आ गया है।
phone-same = फ़ोन पर भी यही दो तस्वीरें होनी चाहिए।
phone-same-yes = हाँ, वही हैं
phone-same-no = नहीं, दूसरी हैं
phone-second = अब आपका फ़ोन आपकी दूसरी स्क्रीन है। यहाँ से आप बाहर जा सकते हैं।
phone-list = काम में लगे फ़ोन
phone-list-of = { $name }, ज़्यादा से ज़्यादा { $minutes } मिनट
phone-end = समाप्त करें
phone-over = फ़ोन लौटा दिया गया।
phone-arriving = फ़ोटो आ रही है
phone-progress = { $all } में से { $done } एमबी
phone-measuring = फ़ोटो आ गई। नापी जा रही है।

# On the phone itself.

phone-greeting = फ़ोन मशीन को ढूँढ रहा है।
phone-away = मशीन जवाब नहीं दे रही। कुछ खोया नहीं है। पास रहें, उसी वाई-फ़ाई पर। फिर अपने आप कोशिश होगी।
phone-same-kiosk = मशीन पर भी यही दो तस्वीरें हैं।
phone-compare = तस्वीरें मिलाएँ
phone-compare-say = क्या मशीन पर भी यही दो हैं? तो वहाँ “हाँ, वही हैं” छुएँ।
phone-take-title = चटाई पर रखी उपज की फ़ोटो खींचें
phone-take = फ़ोटो खींचें
phone-take-again = फिर से खींचें
phone-sending = फ़ोटो मशीन को जा रही है
phone-stays = मशीन के पास रहें। रुक जाए तो अपने आप आगे चलेगी।
phone-not-good = फ़ोटो फिर से खींचें
phone-look-at-kiosk = अब मशीन पर देखें।
phone-scan-title = कोड की फ़ोटो खींचें
phone-scan-take = कोड की फ़ोटो खींचें
phone-scan-none = फ़ोटो में कोई कोड नहीं मिला। पास जाएँ, हाथ स्थिर रखें और फिर कोशिश करें।
phone-scanned = कोड पढ़ लिया गया
phone-desk-open = लॉट देखें
phone-desk-note = पहली मंज़ूरी से पहले आपका PIN पूछा जाएगा। कोई फ़ोन न छुए तो वह अपने आप लौट जाता है।
phone-desk-end = मेरा काम हो गया
phone-ended-title = हो गया
phone-ended = यह पन्ना बंद कर सकते हैं। दूसरी फ़ोटो के लिए कैमरा मशीन के नए कोड की ओर करें।
phone-no-code = यह पन्ना कोड से खुलता है। मशीन पर “फ़ोन से काम लें” छुएँ, फिर कैमरा कोड की ओर करें।

# What goes wrong.

error-phone-ended = फ़ोन अब काम में नहीं है। कुछ खोया नहीं है। मशीन पर नया कोड बनाएँ।
error-phone-another = दूसरा फ़ोन पहले आ गया। कुछ बदला नहीं है। मशीन पर नया कोड बनाएँ और किसी और को उसकी फ़ोटो न लेने दें।
error-phone-not-allowed = यह फ़ोन किसी और काम के लिए है। कुछ बदला नहीं है। यह काम मशीन पर करें।
error-phone-unconfirmed = पहले मशीन पर बताएँ कि यह आपका फ़ोन है। कुछ खोया नहीं है।
error-phone-too-many = बहुत से फ़ोन पहले से काम में हैं। पहले एक को समाप्त करें। कुछ खोया नहीं है।
error-phone-no-network = यह मशीन किसी नेटवर्क पर नहीं है, इसलिए कोई फ़ोन उस तक नहीं पहुँच सकता। उसे वाई-फ़ाई से जोड़ें, या मशीन के अपने कैमरे से फ़ोटो लें। कुछ खोया नहीं है।
error-phone-taken = मशीन अभी फ़ोन नहीं जोड़ सकती। कुछ खोया नहीं है। उसके अपने कैमरे से काम लें, या उसे फिर से चालू करें।
error-phone-stranger = यह इस मशीन का कोड नहीं है, या पुराना है। कुछ बदला नहीं है। कैमरा फिर मशीन के कोड की ओर करें।
error-phone-wait = बहुत बार ग़लत कोशिश हुई। कुछ खोया नहीं है। एक मिनट रुकें, फिर कैमरा कोड की ओर करें।
