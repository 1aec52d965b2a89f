# The kiosks of the cooperative: who is let in, which is lost, which was copied.
devices-title = { $count ->
    [one] { $count } मशीन
   *[other] { $count } मशीनें
}
devices-open = हमारी मशीनें
devices-this-one = यही मशीन
devices-no-name = मशीन { $short }
devices-state-let_in = जुड़ी हुई
devices-state-not_let_in = अभी जुड़ी नहीं
devices-state-revoked = हटाई गई
devices-copied = दो जगह मौजूद
devices-last = पिछला काम: { $when }
devices-no-work = अभी कोई काम नहीं
devices-entries = { $count ->
    [one] { $count } एंट्री
   *[other] { $count } एंट्रियाँ
}
devices-aside = { $count ->
    [one] { $count } एंट्री रखी है, पर गिनी नहीं जाती
   *[other] { $count } एंट्रियाँ रखी हैं, पर गिनी नहीं जातीं
}
devices-waiting = { $count ->
    [one] { $count } एंट्री दूसरी एंट्रियों के इंतज़ार में है
   *[other] { $count } एंट्रियाँ दूसरी एंट्रियों के इंतज़ार में हैं
}
devices-joined = जुड़ी: { $when }
devices-name-field = इस मशीन का नाम
devices-name-hint = लिखें कि यह कहाँ रखी है, ताकि सब पहचान लें।
devices-name-keep = यह नाम रखें
devices-named = नाम रख लिया गया।
devices-admit = मशीन जोड़ें
devices-admit-title = कौन-सी मशीन जोड़नी है?
devices-admit-hint = नई मशीन पर “जुड़ें” चुनें, फिर “मेरे पास न्योता नहीं है”। वह जो दिखाए उसे स्कैन करें, या यहाँ लिखें।
devices-admit-field = नई मशीन पर जो दिख रहा है
devices-admit-do = इसे जोड़ें
devices-admitted-title = { $name } जुड़ गई
devices-admitted-hint = अब इसे नई मशीन पर स्कैन करें, या वहाँ लिखें।
devices-admitted-done = हो गया
devices-not-let-in-why = यहाँ जाने-पहचाने किसी ने इस मशीन को नहीं जोड़ा। इसका काम रखा हुआ है, पर जब तक आप इसे न जोड़ें, गिना नहीं जाएगा।
devices-revoked-by = हटाया: { $name }, { $when }
devices-revoked-why = तब तक का काम गिना जाएगा। बाद का काम रखा है, पर गिना नहीं जाएगा। कुछ खोया नहीं है।
devices-copied-why = किसी ने इस मशीन के रिकॉर्ड की नकल बनाई, और दोनों पर काम चलता रहा। सब रखा हुआ है। जहाँ से दोनों अलग हुए, वहाँ से सिर्फ़ एक गिना जाएगा।
devices-chain = एंट्रियाँ { $from } से { $to } तक
devices-chain-seen = यहाँ पहली बार { $when } · { $short }
devices-chain-counts = गिना जाता है
devices-chain-aside = अलग रखा है
devices-revoke = यह मशीन हटाएँ
devices-revoke-title = { $name } को क्यों हटाना है?
devices-revoke-hint = इसे कुछ नया नहीं मिलेगा। अब तक का काम बना रहेगा और गिना जाएगा।
devices-revoke-pin = अपना पिन भरें
devices-revoke-pin-hint = ताकि कोई और आपके नाम से { $name } को न हटाए।
devices-revoke-do = { $name } को हटाएँ
devices-keep-it = रहने दें
devices-reason-lost = खो गई
devices-reason-stolen = चोरी हुई
devices-reason-broken = खराब हुई
devices-reason-replaced = इसका काम अब दूसरी मशीन करती है
devices-reason-misused = किसी ने गलत इस्तेमाल किया
devices-join-without = मेरे पास न्योता नहीं है
devices-ask-title = यह अगुआ को दिखाएँ
devices-ask-hint = अगुआ “हमारी मशीनें” खोलकर इसे जोड़ेंगे। फिर अगुआ की मशीन पर जो दिखे, उसे यहाँ लिखें।
devices-ask-name = लोग इस मशीन को क्या कहेंगे?
devices-ask-make = दिखाएँ
devices-ask-next = मुझे जोड़ लिया गया
devices-code = स्कैन करने का कोड
devices-words = लिखने के शब्द
