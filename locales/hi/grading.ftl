# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = आकार काफ़ी बड़ा है?
rule-diameter-min-pass = सबसे छोटा { $measured } मिमी चौड़ा है। कम से कम { $limit } मिमी होना चाहिए।
rule-diameter-min-tolerated = { $pieces ->
    [one] { $pieces } दाना { $limit } मिमी से छोटा है; सबसे छोटा { $measured } मिमी है। इतने कम चल जाते हैं।
   *[other] { $pieces } दाने { $limit } मिमी से छोटे हैं; सबसे छोटा { $measured } मिमी है। इतने कम चल जाते हैं।
}
rule-diameter-min-fail = { $pieces ->
    [one] { $pieces } दाना छोटा है: { $measured } मिमी, जबकि कम से कम { $limit } मिमी होना चाहिए।
   *[other] { $pieces } दाने छोटे हैं: { $measured } मिमी, जबकि कम से कम { $limit } मिमी होना चाहिए।
}
rule-diameter-min-ask = सबसे छोटा { $measured } मिमी चौड़ा है। नीचे जवाब “हाँ” हो तो { $limit } मिमी काफ़ी है।
rule-diameter-spread = सब लगभग एक आकार के हैं?
rule-diameter-spread-pass = सबसे बड़े और सबसे छोटे में { $measured } मिमी का फ़र्क है। { $limit } मिमी तक ठीक है।
rule-diameter-spread-fail = सबसे बड़े और सबसे छोटे में { $measured } मिमी का फ़र्क है। ज़्यादा से ज़्यादा { $limit } मिमी चलता है।
rule-blemish-length = खरोंचें काफ़ी छोटी हैं?
rule-blemish-area = छिलके के दाग काफ़ी छोटे हैं?
rule-scab-area = पपड़ी काफ़ी कम है?
rule-bruise-area = चोट के निशान काफ़ी कम हैं?
rule-red-least = काफ़ी लाल है?
rule-green-most = हरा काफ़ी कम है?
rule-skin-pass = एक दाने पर सबसे ज़्यादा { $measured } है। { $limit } तक ठीक है।
rule-skin-tolerated = { $pieces ->
    [one] { $pieces } दाने पर { $limit } से ज़्यादा है; सबसे ज़्यादा { $measured } है। इतने कम चल जाते हैं।
   *[other] { $pieces } दानों पर { $limit } से ज़्यादा है; सबसे ज़्यादा { $measured } है। इतने कम चल जाते हैं।
}
rule-skin-fail = { $pieces ->
    [one] { $pieces } दाने पर { $limit } से ज़्यादा है; सबसे ज़्यादा { $measured } है।
   *[other] { $pieces } दानों पर { $limit } से ज़्यादा है; सबसे ज़्यादा { $measured } है।
}
rule-skin-ask = एक दाने पर सबसे ज़्यादा लगभग { $measured } है; { $limit } तक चलता है। आपका जवाब तय करेगा।
rule-least-pass = एक दाने पर सबसे कम { $measured } है। { $limit } से ठीक है।
rule-least-tolerated = { $pieces ->
    [one] { $pieces } दाने पर { $limit } से कम है; सबसे कम { $measured } है। इतने कम चल जाते हैं।
   *[other] { $pieces } दानों पर { $limit } से कम है; सबसे कम { $measured } है। इतने कम चल जाते हैं।
}
rule-least-fail = { $pieces ->
    [one] { $pieces } दाने पर { $limit } से कम है; सबसे कम { $measured } है।
   *[other] { $pieces } दानों पर { $limit } से कम है; सबसे कम { $measured } है।
}
rule-least-ask = एक दाने पर सबसे कम लगभग { $measured } है; { $limit } चाहिए। आपका जवाब तय करेगा।
question-look = { $count ->
    [one] दाना { $numbers } बहुत ध्यान से देखें।
   *[other] दाने { $numbers } बहुत ध्यान से देखें।
}

question-sound = क्या हर दाना बिना सड़न का है?
question-sound-help = नरम भूरे धब्बे, फफूँद और छेद देखें।
answer-sound-yes = सड़न नहीं
answer-sound-no = कुछ में सड़न

question-other_side = दाने पलटें। दूसरी तरफ़ भी उतनी ही अच्छी है?
question-other_side-help = फ़ोटो में सिर्फ़ एक तरफ़ दिखती है।
answer-other_side-yes = उतनी ही अच्छी
answer-other_side-no = कम अच्छी

question-skin = छिलका कैसा दिखता है?
question-skin-help = सबसे खराब दानों से तय करें, दोनों तरफ़ देखें।
question-skin-help-apple = छोटे दाग: 2 सेमी तक लंबे या कुल 1 सेमी²। बड़े दाग: 4 सेमी तक लंबे या 2.5 सेमी²।
question-skin-help-lemon = छोटे दाग: हल्के निशान, ज़ंग जैसे दाग या धूप की जलन। बड़े दाग: इससे ज़्यादा, या खुरदरा छिलका।
question-skin-help-tomato = छोटे दाग: छिलके पर हल्के निशान, दरार नहीं। बड़े दाग: भरी हुई दरारें, 3 सेमी तक।
question-skin-help-pear = छोटे दाग: 2 सेमी तक लंबे या कुल 1 सेमी²। बड़े दाग: 4 सेमी तक लंबे या 2.5 सेमी²।
question-skin-help-orange = छोटे दाग: हल्के निशान, ज़ंग जैसे दाग या धूप की जलन। बड़े दाग: इससे ज़्यादा, या खुरदरा छिलका।
question-skin-help-mandarin = छोटे दाग: हल्के निशान, ज़ंग जैसे दाग या धूप की जलन। बड़े दाग: इससे ज़्यादा, या खुरदरा छिलका।
question-skin-help-lime = छोटे दाग: हल्के निशान, ज़ंग जैसे दाग या धूप की जलन। बड़े दाग: इससे ज़्यादा, या खुरदरा छिलका।
question-skin-help-peach = छोटे दाग: 1.5 सेमी तक लंबे या कुल 1 सेमी²। बड़े दाग: 2.5 सेमी तक लंबे या 2 सेमी²।
question-skin-help-kiwifruit = छोटे दाग: कुल 1 सेमी² तक। बड़े दाग: 2 सेमी² तक।
question-skin-help-mango = छोटे दाग: छोटे आम पर कुल 3 सेमी² तक, बड़े पर 5 सेमी²। बड़े दाग: 5 और 7 सेमी² तक।
question-skin-help-table_grapes = छोटे दाग: धूप की हल्की जलन, सिर्फ़ छिलके पर। बड़े दाग: हल्की चोट, धूप की जलन या छिलके के निशान।
question-skin-help-strawberry = छोटे दाग: सफ़ेदी दसवें हिस्से तक, हल्का दबाव। बड़े दाग: सफ़ेदी पाँचवें हिस्से तक, सूखी चोट।
question-skin-help-sweet_pepper = छोटे दाग: 2 सेमी तक लंबे या कुल 1 सेमी²। बड़े दाग: 4 सेमी तक लंबे या 2.5 सेमी²।
question-skin-help-garlic = छोटे दाग: ऊपरी छिलका थोड़ा फटा। बड़े दाग: ऊपरी छिलका नहीं, भरे हुए कट, ज़्यादा से ज़्यादा तीन कलियाँ कम।
question-skin-help-potato = बड़े दाग: हरापन आठवें हिस्से तक, पपड़ी चौथाई तक, दरारें 4 मिमी गहरी तक।
answer-skin-clean = साफ़
answer-skin-slight = छोटे दाग
answer-skin-marked = बड़े दाग
answer-skin-bad = इससे भी ज़्यादा

question-size_group = ये आम किस आकार समूह के हैं?
question-size_group-help = जैसा पैकेट पर लिखा है: A सबसे छोटा, D सबसे बड़ा।
answer-size_group-a = समूह A
answer-size_group-b = समूह B
answer-size_group-c = समूह C
answer-size_group-d = समूह D
answer-size_group-unknown = पक्का नहीं

question-stalk = क्या हर सेब में डंठल है?
question-stalk-help = डंठल न हो, तो वह साफ़ टूटा होना चाहिए।
answer-stalk-yes = सब में
answer-stalk-no = कुछ में नहीं

question-colour_group = यह किस तरह का सेब है?
question-colour_group-help = ये कितने लाल हैं, यह नहीं; किस्म कितनी लाल होती है, यह बताएँ। पूरा लाल: जैसे रेड डिलीशियस। आधा लाल: जैसे इडारेड। लाल झलक या धारियाँ: जैसे एल्स्टार। हरा या पीला: जैसे गोल्डन डिलीशियस।
answer-colour_group-a = पूरा लाल
answer-colour_group-b = आधा लाल
answer-colour_group-c = लाल झलक या धारियाँ
answer-colour_group-d = हरा या पीला
answer-colour_group-unknown = पक्का नहीं
question-colour = सेब के कितने हिस्से पर उसकी किस्म का रंग है?
question-colour-help = लाल किस्म: “पूरा” यानी तीन चौथाई लाल, “कुछ” यानी आधा। आधी लाल किस्म: आधा, एक तिहाई। धारीदार किस्म: एक तिहाई, दसवाँ हिस्सा। हरी या पीली किस्म हमेशा “पूरा”।
answer-colour-full = पूरा
answer-colour-some = कुछ
answer-colour-little = थोड़ा

question-brix = क्या छोटे सेब काफ़ी मीठे हैं?
question-brix-help = रस नापें: कम से कम 10.5 °ब्रिक्स।
answer-brix-yes = 10.5 या ज़्यादा
answer-brix-no = कम
question-medium_kind = क्या यह मझोले आकार की किस्म का सेब है?
question-medium_kind-help = फ़ूजी या डिलीशस जैसी बड़ी किस्मों के सेब ज़्यादा चौड़े होने चाहिए।
answer-medium_kind-yes = हाँ
answer-medium_kind-no = नहीं
question-small_kind = क्या यह छोटे आकार की किस्म का सेब है?
question-small_kind-help = कौन-सी किस्में छोटी मानी जाती हैं, निरीक्षक से पूछें।
answer-small_kind-yes = हाँ
answer-small_kind-no = नहीं

question-green = क्या इतना हरा होना इनके लिए ठीक है?
question-green-help-orange = हाँ सिर्फ़ तब, जब ये गर्म और नम जगह के हों और रस 45% या ज़्यादा हो; मोसंबी, सथगुडी और पसिटान में 33%।
question-green-help-mandarin = कम से कम एक तिहाई पर पके फल का रंग हो। हाँ सिर्फ़ उस किस्म के लिए जो पकने पर भी हरी रहती है।
answer-green-yes = इनके लिए ठीक है
answer-green-no = बहुत हरे

question-juice = क्या रस काफ़ी है?
question-juice-help = कुछ निचोड़ें और रस तौलें।
question-juice-help-lemon = कुछ निचोड़ें: रस का वज़न फल का कम से कम पाँचवाँ हिस्सा हो।
question-juice-help-orange = कुछ निचोड़ें: रस का वज़न फल का कम से कम 35% हो; नाभि संतरा 33%, लाल संतरा 30%।
question-juice-help-mandarin = कुछ निचोड़ें: रस का वज़न फल का कम से कम एक तिहाई हो; क्लेमेंटाइन 40%।
question-juice-help-lime = कुछ निचोड़ें: रस का वज़न फल का कम से कम 42% हो; मेक्सिकन नींबू 40%।
answer-juice-yes = रस काफ़ी है
answer-juice-no = बहुत सूखा

question-ripe_firm = टमाटर कितने कड़े हैं?
question-ripe_firm-help = अंगूठे से हल्के दबाएँ।
answer-ripe_firm-firm = कड़े
answer-ripe_firm-fairly = कुछ कड़े
answer-ripe_firm-softer = थोड़े नरम
answer-ripe_firm-soft = नरम

question-smaller_kind = क्या यह छोटे फल वाली किस्म है?
question-smaller_kind-help = पक्का नहीं? “नहीं” कहें।
question-smaller_kind-help-mandarin = “हाँ” सिर्फ़ क्लेमेंटाइन के लिए।
question-smaller_kind-help-lime = “हाँ” सिर्फ़ मेक्सिकन या भारतीय नींबू के लिए।
answer-smaller_kind-yes = छोटी किस्म
answer-smaller_kind-no = सामान्य किस्म

question-early = क्या मुख्य मौसम के बाहर तोड़ा गया?
question-early-help = मुख्य मौसम जुलाई से अक्टूबर है; भूमध्य रेखा के दक्षिण में जनवरी से अप्रैल।
answer-early-yes = मौसम के बाहर
answer-early-no = मौसम में

question-weight = सबसे हल्के का वज़न कितना है?
question-weight-help = उसे तौलें।
question-weight-help-kiwifruit = भारी: 90 ग्राम या ज़्यादा। मझला: 70 ग्राम। हल्का: 65 ग्राम।
question-weight-help-table_grapes = सबसे छोटा गुच्छा तौलें। भारी: 75 ग्राम या ज़्यादा।
question-weight-help-mango = भारी: 200 ग्राम या ज़्यादा।
answer-weight-heavy = भारी
answer-weight-middle = मझला
answer-weight-light = हल्का
answer-weight-too_light = बहुत हल्का

question-shape = सिरे से देखने पर कितने गोल हैं?
question-shape-help = सँकरी तरफ़ को चौड़ी तरफ़ से भाग दें। गोल: 0.8 या ज़्यादा। थोड़ा चपटा: 0.7 या ज़्यादा।
answer-shape-round = गोल
answer-shape-flatter = थोड़ा चपटा
answer-shape-flat = चपटा

question-sweet = क्या ये काफ़ी मीठे हैं?
question-sweet-help = रस नापें।
question-sweet-help-peach = रस नापें: कम से कम 8 °ब्रिक्स।
question-sweet-help-kiwifruit = रस नापें: कम से कम 6.2 °ब्रिक्स।
question-sweet-help-table_grapes = रस नापें: बीज वाले कम से कम 13 °ब्रिक्स, बिना बीज के 14।
answer-sweet-yes = काफ़ी मीठे
answer-sweet-no = अभी नहीं

sample-share = { $pieces } में से { $below } का आकार { $class } से छोटा है: { $percent }%।
sample-marked = { $pieces } में से { $below } पर { $class } की छूट से ज़्यादा दाग हैं: { $percent }%।
sample-upper = पूरे लॉट में यह { $upper }% तक हो सकता है; { $tolerated }% चलता है। फ़ोटो में ज़्यादा दाने हों तो बात और पक्की होगी।
sample-lift = { $count ->
    [one] दाना { $numbers } निकालें: बाकी { $class } हैं।
   *[other] { $count } दाने ({ $numbers }) निकालें: बाकी { $class } हैं।
}
sample-lift-sizes = पूरे लॉट में { $from } से { $to } मिमी वाले रखें।
sample-lift-marks = पूरे लॉट में ऐसे दाग वाले भी निकालें।
sample-lift-colour = पूरे लॉट में इतने कम रंग वाले भी निकालें।
sample-sell-as = इस नाम से बिक सकता है
sample-open = अभी सब जवाब नहीं मिले
market-contract = करार के अनुसार
market-EU = यूरोपीय संघ

grade-again = फिर से दर्जा दें
grade-again-today = आज के नियम क्या कहेंगे
grade-again-says = आज के नियमों से ({ $standard }, { $edition }) इस फ़ोटो का दर्जा { $class } बनता है।
grade-again-stays = आज के नियमों से भी ({ $standard }, { $edition }) दर्जा { $class } ही है।
grade-again-approved = तब मंज़ूरी ख़त्म हो जाएगी और अगुआ फिर से देखेंगे।
grade-again-open = आज के नियम यह भी पूछते हैं: { $questions } नई फ़ोटो लें, फिर जवाब दें।
limit-changed = { $rule } { $class }: { $before } की जगह { $now }
limit-new = { $rule } { $class }: { $now }, यह नया है
limit-gone = { $rule } { $class }: अब कोई सीमा नहीं

mark-verified = मानक में खुद पढ़ा
mark-second-hand = दूसरी जगह से लिया: अपने निरीक्षक से पूछें
mark-recalled = याद से: अपने निरीक्षक से पूछें
