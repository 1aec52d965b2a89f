# अगुआ की मेज़: छँटाई, एक जैसे लॉट, फिर से लाना, आवाज़ में बात, दिन का हिसाब।

stage-again = फिर से लाएँ
desk-queue-stage-again = फिर से मँगाए गए

leader-filter = और छाँटें
leader-filter-less = कम छाँटें
leader-filter-produce-all = सब उपज
leader-filter-class = फ़ोटो से मिली श्रेणी
leader-filter-class-all = कोई भी श्रेणी
leader-filter-member = कौन लाया
leader-filter-member-all = कोई भी लाया हो
leader-filter-age = कितना पुराना
leader-filter-age-all = कितना भी पुराना
leader-filter-age-1 = 1 दिन से ज़्यादा
leader-filter-age-2 = 2 दिन से ज़्यादा
leader-filter-age-7 = हफ़्ते से ज़्यादा
leader-filter-clear = फिर सब दिखाएँ
leader-order = किस क्रम में
leader-order-oldest = सबसे पुराना पहले
leader-order-doubtful = शक वाला पहले
leader-doubtful = { $count ->
    [one] दोबारा देखने की { $count } वजह
   *[other] दोबारा देखने की { $count } वजहें
}
leader-doubt-few_pieces = चटाई पर दाने कम हैं
leader-doubt-near_limit = एक नाप सीमा के बहुत पास है
leader-doubt-blemish = छिलके पर दाग हैं
leader-doubt-uncounted = वहाँ कुछ गिना नहीं गया
leader-doubt-photo = फ़ोटो या चटाई पूरी ठीक नहीं थी
leader-doubt-changed = मंज़ूरी के बाद बदला

leader-keys = कुंजियाँ
leader-keys-title = कीबोर्ड से
leader-keys-next = अगला लॉट
leader-keys-back = पिछला लॉट
leader-keys-approve = जैसा चुना वैसा मंज़ूर करें
leader-keys-undo = अभी किया हुआ वापस लें
leader-keys-note = आवाज़ की बातें खोलें
leader-keys-again = फिर से लाने को कहें
leader-keys-compare = फ़ोटो मिलाएँ
leader-keys-alike = एक जैसे लॉट साथ मंज़ूर करें
leader-keys-find = लॉट ढूँढें
leader-keys-help = ये कुंजियाँ दिखाएँ
leader-keys-close = इसे बंद करें

leader-compare = मिलाएँ
leader-compare-title = फ़ोटो मिलाएँ
leader-compare-this = यह लॉट: { $name }, लॉट { $number }
leader-compare-other = { $name }, लॉट { $number }
leader-compare-before = यही लॉट, { $when } की फ़ोटो
leader-compare-none = इस उपज और श्रेणी की दूसरी फ़ोटो अभी नहीं है।
leader-compare-next = दूसरी फ़ोटो
leader-compare-last = पिछली फ़ोटो
leader-compare-closer = पास से
leader-compare-farther = दूर से
leader-compare-whole = पूरी फ़ोटो
leader-compare-turn = घुमाएँ
leader-compare-photo = लॉट { $number } की फ़ोटो

leader-alike-go = { $count ->
    [one] { $count } एक जैसा
   *[other] { $count } एक जैसे
}
leader-alike-title = { $count ->
    [one] { $count } लॉट मंज़ूर करें
   *[other] { $count } लॉट साथ मंज़ूर करें
}
leader-alike-says = वही उपज, वही श्रेणी, कोई शक नहीं: { $produce }, { $class }।
leader-alike-look = { $count ->
    [0] जो निकले थे, सब आपने देख लिए।
    [one] { $count } फ़ोटो और देखें। यह पर्ची से निकली है।
   *[other] { $count } फ़ोटो और देखें। ये पर्ची से निकली हैं।
}
leader-alike-look-all = पर्ची से निकला एक लॉट आपने छोड़ा, इसलिए हर फ़ोटो देखें: { $count } और।
leader-alike-none = इंतज़ार में कोई और लॉट इस जैसा और बिना शक का नहीं है।
leader-alike-drawn = पर्ची से निकला: देखें
leader-alike-opened = देख लिया
leader-alike-left = छोड़ा गया
leader-alike-open = लॉट { $number } देखें, { $name }
leader-alike-leave = इसे छोड़ें
leader-alike-take = बाकी के साथ लें
leader-alike-good = यह वैसा ही है
leader-alike-approve = { $count ->
    [one] { $count } लॉट मंज़ूर करें
   *[other] { $count } लॉट मंज़ूर करें
}
leader-alike-done = { $count ->
    [0] कोई मंज़ूर नहीं हुआ
    [one] { $count } लॉट मंज़ूर हुआ
   *[other] { $count } लॉट मंज़ूर हुए
}
leader-alike-saved = हर एक की अपनी मंज़ूरी है, जैसे एक-एक करके दी हो।
leader-alike-out = { $count ->
    [one] { $count } लॉट जैसा था वैसा ही छोड़ा:
   *[other] { $count } लॉट जैसे थे वैसे ही छोड़े:
}
leader-alike-out-changed = आपके देखते-देखते यह बदल गया।
leader-alike-out-not_alike = यह अब बाकी जैसा नहीं है।
leader-alike-out-not_waiting = यह अब इंतज़ार में नहीं है।
leader-alike-lot = { $name }, लॉट { $number }
leader-together = { $lots } लॉट के साथ मंज़ूर; { $opened } फ़ोटो देखी गईं।

leader-again = फिर मँगाएँ
leader-again-title = { $name } इसे फिर क्यों लाएँ?
leader-again-reason-photo_unclear = फ़ोटो साफ़ नहीं है
leader-again-reason-more_pieces = चटाई पर और दाने रखें
leader-again-reason-apart = अलग-अलग रखें
leader-again-reason-sort_out = खराब वाले निकालें
leader-again-reason-clean = पहले साफ़ करें
leader-again-reason-together = साथ मिलकर देखें
leader-again-words = कुछ और, लिखकर
leader-again-voice = बोलकर कहें
leader-again-send = { $name } से कहें
leader-again-pick = पहले एक चित्र चुनें
leader-again-asked = { $name } ने इसे फिर मँगाया: { $reason }
leader-again-back = यह बात वापस लें
leader-again-for-you = { $name } ने लॉट { $number } फिर से लाने को कहा है
leader-again-photo = नई फ़ोटो लें

leader-notes = आवाज़ में बात
leader-note-hear = सुनें
leader-note-stop = रोकें
leader-note-length = { $seconds } सेकंड
leader-note-back = वापस लें
leader-note-elsewhere = यह दूसरी मशीन पर है और अगले लेन-देन में आएगी।
leader-note-unplayable = यह मशीन इसे नहीं बजा सकती।
leader-record = इस लॉट के बारे में बोलें
leader-record-stop = हो गया
leader-record-again = फिर से बोलें
leader-record-drop = न रखें
leader-record-keep = मेरी बात रखें
leader-record-running = सुना जा रहा है: { $limit } में से { $seconds } सेकंड
leader-record-kept = आपकी आवाज़ लॉट के साथ रखी जाती है, उसके किसान और अगुओं के लिए। आप इसे वापस ले सकते हैं।
leader-record-none = माइक नहीं मिला। लिखकर बताएँ।
leader-record-refused = यह मशीन माइक नहीं चला सकती। लिखकर बताएँ।
leader-record-busy = माइक किसी और काम में है। फिर कोशिश करें या लिखें।

leader-tile-tally = आज का हिसाब
leader-tally-title = क्या-क्या हुआ
leader-tally-span = कितने दिन
leader-tally-1 = आज
leader-tally-7 = 7 दिन
leader-tally-30 = 30 दिन
leader-tally-received = लाया गया
leader-tally-graded = श्रेणी मिली
leader-tally-approved = मंज़ूर
leader-tally-waiting = आपके इंतज़ार में
leader-tally-shipped = भेजा गया
leader-tally-paid = सदस्यों के हिस्से
leader-tally-lots = { $count ->
    [one] { $count } लॉट
   *[other] { $count } लॉट
}
leader-tally-oldest = सबसे पुराना { $when } से
leader-tally-none = अभी कुछ नहीं
leader-tally-asked = { $count ->
    [one] { $count } लॉट फिर मँगाया गया है
   *[other] { $count } लॉट फिर मँगाए गए हैं
}
leader-tally-chart = { $what } दिन के हिसाब से, किलो
leader-tally-chart-money = { $what } दिन के हिसाब से
leader-tally-day = दिन
leader-tally-table = तालिका में
leader-tally-produce = उपज के हिसाब से
leader-tally-members = सदस्य के हिसाब से
leader-tally-members-more = { $all } में से सबसे ज़्यादा लाने वाले { $shown }।
leader-tally-what = उपज
leader-tally-who = सदस्य
leader-agreement = अगुआ और फ़ोटो
leader-agreement-title = अगुआ कितनी बार फ़ोटो से सहमत हैं
leader-agreement-says = { $weeks } हफ़्तों के { $decided } फ़ैसलों में { $percent }% वही थे जो सुझाए गए।
leader-agreement-none = इन हफ़्तों में अभी कोई फ़ैसला नहीं।
leader-agreement-percent = { $percent }%
leader-agreement-n = फ़ैसले
leader-agreement-same = जैसा सुझाया
leader-agreement-lower = नीची श्रेणी
leader-agreement-higher = ऊँची श्रेणी
leader-agreement-why = अलग क्यों
leader-agreement-unseen = { $count ->
    [one] { $count } और लॉट बिना फ़ोटो खोले साथ में मंज़ूर हुआ; वह नहीं गिना गया।
   *[other] { $count } और लॉट बिना फ़ोटो खोले साथ में मंज़ूर हुए; वे नहीं गिने गए।
}
leader-agreement-week = { $day } से हफ़्ता
leader-agreement-chart = हर हफ़्ते सुझाव जैसा हिस्सा, { $produce }
leader-agreement-few = फ़ैसले कम हैं: अभी ज़्यादा नहीं कहा जा सकता।
leader-agreement-reason = { $reason }: { $count }

error-sample-unseen = { $left ->
    [one] पर्ची से निकली { $left } फ़ोटो अभी नहीं देखी गई। कुछ मंज़ूर नहीं हुआ। पहले उसे खोलें।
   *[other] पर्ची से निकली { $left } फ़ोटो अभी नहीं देखी गईं। कुछ मंज़ूर नहीं हुआ। पहले उन्हें खोलें।
}
error-not-alike = ये लॉट साथ मंज़ूर नहीं हो सकते। कुछ नहीं बदला। एक-एक करके देखें।
error-words-too-long = यह { $limit } अक्षरों से ज़्यादा है। कुछ खोया नहीं। छोटा करें या बोलकर कहें।
error-sound-unusable = इसमें कुछ सुनाई नहीं देता। कुछ खोया नहीं। फिर बोलें या लिखें।
error-sound-too-long = बात ज़्यादा से ज़्यादा { $limit_s } सेकंड की हो सकती है। कुछ खोया नहीं। छोटी कहें।
error-consent-needed = आपने सहमति वापस ली है, इसलिए आपकी आवाज़ नहीं रखी जाती। कुछ रिकॉर्ड नहीं हुआ। अपने पन्ने पर फिर सहमति दें या लिखें।
error-days-unusable = ये दिन गिने नहीं जा सकते। कुछ खोया नहीं। दूसरा समय चुनें।
