# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = मशीन खुल रही है…
kiosk-away = मशीन जवाब नहीं दे रही। आपने जो भरा, वह खोया नहीं है। थोड़ा रुककर फिर कोशिश करें।
unexpected = यहाँ कुछ गड़बड़ हुई। आपने जो भरा, वह रखा हुआ है। फिर कोशिश करें।
try-again = फिर कोशिश करें
go-home = मेरा पन्ना
back = वापस
next = आगे
cancel = रुकें
change = बदलें
change-it = बदलें: { $what }
saved = सहेजा गया
done = मेरा काम हो गया
steps = कदम
show-more = और दिखाएँ
number-of = नंबर { $n }
keypad = अंकों के बटन
key-dot = दशमलव
key-erase = मिटाएँ
language = भाषा
language-to = { $name } में बदलें
moment-today = आज { $time }
moment-yesterday = कल { $time }
moment-on = { $date }, { $time }
today = आज
yesterday = बीता कल
day-before-yesterday = बीता परसों
role-leader = अगुआ
role-operator = मददगार
role-trainer = ट्रेनर
role-officer = फ़ील्ड अधिकारी
role-member = सदस्य
things-wait = { $count ->
    [0] भेजने को कुछ बाकी नहीं
    [one] { $count } चीज़ भेजनी बाकी है
   *[other] { $count } चीज़ें भेजनी बाकी हैं
}
last-sent = पिछली बार भेजा: { $when }
never-sent = अभी तक कुछ नहीं भेजा
all-saved = आपने जो भरा, सब यहाँ सहेजा हुआ है

# who are you
who-are-you = आप कौन हैं?
find-person = नाम या नंबर
more-people = और लोग
nobody-found = इस नाम या नंबर का कोई नहीं है।
nobody-yet = यहाँ अभी कोई नहीं है।
helper-first = किसी की मदद कर रहे हैं? पहले अपने चेहरे को छुएँ।
your-pin = आपका पिन
pin-why = इसे सिर्फ़ { $name } को पता है।
pin-digits = { $count ->
    [0] अभी कोई अंक नहीं
    [one] { $count } अंक
   *[other] { $count } अंक
}
go-in = अंदर जाएँ

# a new kiosk
new-kiosk = नई मशीन
new-kiosk-question = यह मशीन किसकी है?
found-it = नई समिति
found-it-note = यहीं से, अभी शुरू करें।
join-it = पहले से बनी समिति
join-it-note = आपके पास न्योता है।
invitation-question = न्योते में क्या लिखा है?
invitation-where = अगुआ को यह दूसरी मशीन पर “मिलान” में मिलेगा।
invitation = न्योता
join-now = जुड़ें
joining = दूसरी मशीनों की जानकारी ला रहे हैं…
found-step-cooperative = समिति
found-step-leader = अगुआ
found-step-pin = पिन
cooperative-question = कौन-सी समिति है?
cooperative-name = समिति का नाम
street = गली या मकान
city = शहर या गाँव
country = देश
currency = सदस्यों को किस मुद्रा में पैसा मिलता है
telephone = टेलीफ़ोन
leader-question = इसका अगुआ कौन है?
leader-name = आपका नाम
choose-face = एक चेहरा चुनें
face-number = चेहरा { $n }
new-pin-question = एक पिन चुनें
new-pin-note = 4 से 8 अंक। हर बार अंदर आते समय यही भरें। किसी को न बताएँ।
found-now = शुरू करें

# my page
my-page = मेरा पन्ना
what-to-do = क्या करना है?
bring-produce = उपज जमा करें
bring-note = पहले तौल, फिर फ़ोटो
bring-note-helping = अपने लिए, या जिसकी मदद कर रहे हैं
home-looks-on = यहाँ सदस्य अपनी उपज देते हैं। किसी खेप को देखने के लिए उसका लेबल पढ़ाएँ; हर स्क्रीन पर प्रश्न-चिह्न दिखाता है कि काम कैसे होता है।
lessons-title = पाठ
lessons-note = कोई पाठ छुएँ: असली स्क्रीन पर तरीका दिखाया जाता है। फिर किसी को करके देखने दें। कुछ भी रखा नहीं जाता।
lessons-coming-in = अंदर आएँ
lessons-leading = अगुआ के लिए
lesson-faces = अपना चेहरा ढूँढें
lesson-pictures = तीन चित्र
lesson-pin = पिन
lesson-produce = क्या लाए
lesson-weight = तौलें
lesson-received = लॉट जाँचें और रखें
lesson-photo = फ़ोटो लें
lesson-result = देखें क्या मिला
lesson-questions = सवालों के जवाब दें
lesson-kept = फ़ोटो जाँचें और रखें
lesson-queue = इंतज़ार करते लॉट
lesson-review = लॉट मंज़ूर करें
lesson-order = ऑर्डर भरें
lesson-parcel = काग़ज़ों के लिए जवाब दें
lesson-papers = काग़ज़ छापें, पार्सल भेजें
lesson-payment = खरीदार को कितना देना है
lesson-money = आया हुआ पैसा दर्ज करें
lessons-any-pin = कोई भी चार अंक लिखें। पाठ में अपना पिन कभी नहीं।
lessons-buyer = खरीदार
lessons-practice = अभ्यास: कुछ रखा नहीं जाता
lessons-done = बहुत अच्छा। यह अभ्यास था, इसलिए इसका कुछ भी नहीं रखा गया।
error-lesson = पाठ में यह नहीं हो सकता। कुछ नहीं बदला। आगे बढ़ें, या पाठों पर लौटें।
tile-queue = लॉट देखें
tile-orders = ऑर्डर
tile-consignments = पार्सल
tile-payments = भुगतान
tile-people = लोग
tile-produce = मेरी उपज
tile-money = मेरा पैसा
exchange = मिलान
lots-wait = { $count ->
    [0] कुछ बाकी नहीं
    [one] { $count } लॉट देखना बाकी है
   *[other] { $count } लॉट देखने बाकी हैं
}
newest-lots = मेरे नए लॉट
no-lots-yet = आपने अभी तक कुछ जमा नहीं किया।
no-money-yet = अभी पैसा नहीं आया।
owed-to-you = समिति को आपको इतना देना है।
owed = समिति को इतना देना है।

# bringing produce
step-member = किसका
step-produce = क्या
step-weight = वज़न
step-day = दिन
step-place = जगह
go-on-question = जहाँ रुके थे, वहीं से आगे चलें?
go-on = आगे चलें
begin-again = फिर से शुरू करें
kept-so-far = अब तक रखा हुआ
who-brings = उपज किसकी है?
helping-note = आप मदद कर रहे हैं। रिकॉर्ड में यह लिखा रहेगा।
what-brought = आप क्या लाए हैं?
how-heavy = वज़न कितना है?
unit-name-kg = किग्रा
unit-note-kg = किलोग्राम
unit-name-jin = जिन
unit-note-jin = आधा किलो
same-as = यानी
when-picked = कब तोड़ा था?
picked-note = इस दिन तोड़ा
another-day = कोई और दिन
another-day-note = कैलेंडर में चुनें
days-earlier = पहले का
days-later = बाद का
harvested-on = तुड़ाई: { $day }
where-grown = कहाँ उगा?
another-place = कोई और जगह
no-place-yet = अभी कोई जगह दर्ज नहीं है। पहले अगुआ जगह जोड़ेंगे।
place-name = इस जगह को क्या कहते हैं?
place-add = यह जगह जोड़ें
this-is-kept = यह रखा जाएगा
keep-weight = { $weight } रखें
lot-kept = आपका लॉट रखा गया
lot-word = लॉट
lot-of = लॉट { $n }
write-on-crate = हर क्रेट पर { $n } लिखें।
take-photo = फ़ोटो लें

# the photo
step-photo = फ़ोटो
step-questions = सवाल
step-check = जाँच
take-photo-title = इसे चटाई पर रखें
take-now = फ़ोटो खींचें
take-again = फिर से खींचें
new-photo = नई फ़ोटो
photo-from-file = फ़ाइल से
other-camera = दूसरा कैमरा
camera-label = कैमरे में जो दिख रहा है
camera-none = यहाँ कैमरा नहीं है। फ़ाइल से फ़ोटो चुनें।
camera-refused = कैमरा चलाने की इजाज़त नहीं है। फ़ाइल से फ़ोटो चुनें।
camera-busy = कैमरा किसी और काम में लगा है। उसे बंद करें, या फ़ाइल से फ़ोटो चुनें।
hint-corners = सारे काले चौकोर फ़ोटो में हों।
hint-apart = दाने एक-दूसरे से न छुएँ।
hint-above = कैमरा छाँव में, ठीक ऊपर से पकड़ें।
measuring = नाप रहे हैं…
measuring-title = ज़रा रुकिए
photo-again-title = कृपया एक बार फिर
photo-label = फ़ोटो
photo-measured-label = फ़ोटो, जिसमें { $count } दाने नापे गए
nothing-counted = चटाई पर { $produce } नहीं दिखा। कुछ दाने रखें और फिर से फ़ोटो खींचें।
photo-good-question = क्या यह फ़ोटो ठीक है?
pieces-found = { $count ->
    [one] { $count } दाना गिना गया
   *[other] { $count } दाने गिने गए
}
pieces = एक-एक दाना
piece-touching = दूसरे से छू रहा है
left-out = छोड़ा गया
left-out-other_colour = रंग अलग है
left-out-other_shape = बनावट अलग है
left-out-too_small = बहुत छोटा है
left-out-too_large = बहुत बड़ा है
left-out-cut_off = पूरा चटाई पर नहीं है
warning-focal_length_unknown = कैमरा अपनी फ़ोकस दूरी नहीं बताता। नाप में एक-दो मिलीमीटर का फ़र्क हो सकता है।
warning-few_markers = कुछ काले चौकोर ढके हैं। नाप कुछ कम सही हो सकता है।
warning-marker_covered = एक काले चौकोर पर कुछ रखा है। उसे नापा नहीं गया, और नाप कुछ कम सही हो सकता है।
warning-no_pieces = चटाई पर कुछ नहीं दिखा।
warning-card_not_seen = रंग का कार्ड ढका है। रंग में फ़र्क हो सकता है।
warning-light_bad = रोशनी बहुत कम, बहुत तेज़ या एक ही तरफ़ से है। रंग की परख नहीं हो सकती।
warning-glare = चटाई पर चमक है। वहाँ छिलके और रंग की परख नहीं हो सकती।
warning-too_tilted = फ़ोटो तिरछी ली गई है। नाप में एक-दो मिलीमीटर का फ़र्क हो सकता है।
photo-says = फ़ोटो से पता चला
photo-and-you-say = फ़ोटो और आपके जवाब से
why-not = { $class } क्यों नहीं?
why-this = यह श्रेणी क्यों?
answer-allows = “{ $answer }” होने पर ज़्यादा से ज़्यादा { $class } मिल सकती है।
no-limits = मानक में यहाँ आकार की कोई सीमा नहीं है।
clause = धारा { $clause }
check-with-inspector = इस पर भरोसा करने से पहले अपने निरीक्षक से पूछें।
leader-looks = अगुआ के देखने के बाद ही यह गिना जाएगा।
photo-good = यह फ़ोटो ठीक है
question-of = सवाल { $at }, कुल { $all }
why-asked = हम क्यों पूछते हैं?
why-asked-text = यह कैमरा नहीं जान सकता। मानक में यह ज़रूरी है।
check-title = क्या सब ठीक है?
your-answers = आपके जवाब
keep-photo = यह फ़ोटो रखें

# my produce
my-produce-title = आप जो लाए
produce-of = { $name } जो लाए
stage-received = फ़ोटो चाहिए
stage-waiting = अगुआ का इंतज़ार
stage-approved = मंज़ूर
stage-withdrawn = वापस लिया गया
no-photo-yet = अभी फ़ोटो नहीं है।
take-back = इसे वापस लें
brought-by = लाने वाले: { $name }
helped-by = भरने वाले: { $name }
approved-as = { $class }, मंज़ूरी: { $name }
approval-void = मंज़ूरी के बाद लॉट बदल गया। अगुआ फिर से देखेंगे।

# my money
your-money = आपका पैसा
money-of = { $name } का पैसा
buyer-paid = { $buyer } ने { $weight } के लिए { $amount } दिए।
buyer-paid-you = { $buyer } ने आपके { $weight } के लिए { $amount } दिए।
share-bar = हर 100 में से { $percent } आपके हैं
of-hundred = { $who }: 100 में से { $percent }
you-get = आपको मिलेंगे
member-gets = सदस्य को मिलेंगे
your-part-of-price = दाम में आपका हिस्सा
deduction = कटौती
deduction-cooperative-fee-why = जैसा सदस्यों ने तय किया।
deduction-packing-why = डिब्बे और मेहनत, हर किलो पर।
deduction-transport-why = रास्ते के खर्च में आपका हिस्सा।
statement = हिसाब
statement-show = हिसाब की पर्ची छापें
print-paper = छापें
