# निशाना लगाते समय कैमरा
framing-wait = देख रहा है…
framing-no_mat = कैमरे को चटाई दिखाएँ
framing-two_mats = एक बार में एक ही चटाई
framing-cut_off = पूरी चटाई दिखाएँ
framing-too_far = पास आएँ
framing-too_tilted = कैमरा ठीक ऊपर पकड़ें
framing-dark = और रोशनी चाहिए, चटाई पर छाया न हो
framing-glare = चटाई पर चमक है। छाँव में आएँ
framing-covered = काले चौकोर ढके हुए हैं
framing-moving = हिलाएँ नहीं
framing-blurred = तस्वीर साफ़ नहीं है। रुकें या लेंस पोंछें
framing-good = बढ़िया। अब फ़ोटो खींचें
camera-lost = कैमरा हट गया। उसे फिर से लगाएँ, या फ़ाइल से फ़ोटो चुनें।
camera-auto = अपने आप खींचे
camera-torch = बत्ती

# मशीन के कैमरे
cameras-title = कैमरे
cameras-ask = कौन-सा कैमरा चटाई देखता है?
cameras-name = कैमरा { $n }
cameras-known = मशीन इसका लेंस जानती है
cameras-unknown = लेंस अभी सीखा नहीं
cameras-why = खाली चटाई की पाँच फ़ोटो से मशीन सीखती है कि लेंस कैसा है। तब नाप उतनी ही सही होती है जितनी लेंस बताने वाले फ़ोन से।
cameras-learn = लेंस सीखें
learn-title = खाली चटाई पाँच ओर से दिखाएँ
learn-straight = ठीक ऊपर से
learn-left = बाएँ से
learn-right = दाएँ से
learn-near = सामने से
learn-far = पीछे से
learn-working = लेंस सीख रहा है…
learn-done = मशीन अब यह लेंस जानती है
learn-done-note = काले चौकोर वहीं हैं जहाँ लेंस बताता है, { $px } पिक्सेल के भीतर।
error-calibrate-photos = लेंस तीन से छह फ़ोटो से सीखा जाता है। कुछ नहीं बदला। फ़ोटो फिर से खींचें।
error-calibrate-photo = फ़ोटो { $photo } में चटाई पढ़ी नहीं जा सकी। कुछ नहीं बदला। पूरी चटाई दिखाएँ और फ़ोटो फिर से खींचें।
error-calibrate-other-size = फ़ोटो { $photo } का आकार पहली से अलग है। कुछ नहीं बदला। सब एक ही कैमरे और एक ही सेटिंग से खींचें।
error-calibrate-alike = फ़ोटो बहुत एक जैसी हैं, लेंस सीखा नहीं जा सका। कुछ नहीं बदला। हर फ़ोटो अलग ओर से फिर खींचें।
error-calibrate-unfit = ये फ़ोटो आपस में मेल नहीं खातीं: चटाई सपाट नहीं है, या दो कैमरों से ली गई हैं। कुछ नहीं बदला। चटाई सपाट बिछाएँ और फिर से खींचें।

# लाई हुई चीज़ कैमरे को दिखाना
show-it = कैमरे को दिखाएँ
show-it-how = एक दाना कैमरे के पास पकड़ें
show-it-is-this = क्या यही है? तस्वीर छुएँ
show-it-unsure = पक्का नहीं है। सही तस्वीर छुएँ
