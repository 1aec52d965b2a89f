# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = मूल स्थान
label-size = आकार
label-lot = लॉट
label-net = शुद्ध वज़न
label-harvested = तुड़ाई
label-packed = पैकिंग
label-member = सदस्य संख्या
label-packer = पैक करने और भेजने वाला
label-packhouse = पैकिंग घर
label-standard = मानक

## Goods on customs papers: more detailed than on labels

goods-apple = ताज़े सेब
goods-lemon = ताज़े नींबू
goods-tomato = ताज़े टमाटर

## Deductions from a member's share

deduction-cooperative-fee = समिति का शुल्क
deduction-packing = पैकिंग
deduction-transport = ढुलाई

## What several papers say

party-phone = फ़ोन
party-reference = कर या सीमा शुल्क संख्या
item-goods = माल का विवरण
item-lots = लॉट
item-hs = एचएस कोड
item-origin = मूल देश
item-net = शुद्ध वज़न, kg
item-price = दाम प्रति kg
item-value = मूल्य
paper-parcels = पार्सल
paper-route = ले जाने का साधन
paper-net = शुद्ध वज़न, kg
paper-gross = सकल वज़न, kg
paper-tare = पैकिंग का वज़न, kg
paper-certificate = पादप स्वच्छता प्रमाणपत्र संख्या
paper-total = कुल
paper-place-date = स्थान और तारीख
paper-signature = नाम और हस्ताक्षर
route-parcel-post = डाक पार्सल

## Commercial invoice

invoice-title = वाणिज्यिक बीजक
invoice-number = बीजक संख्या
invoice-date = तारीख
invoice-order = ऑर्डर संख्या
invoice-currency = मुद्रा
invoice-incoterm = इनकोटर्म्स® 2020 नियम
invoice-seller = विक्रेता और परेषक (माल भेजने वाला)
invoice-buyer = खरीदार और परेषिती (माल पाने वाला)
invoice-postage = डाक और बीमा खर्च
invoice-payment = भुगतान यहाँ करें
invoice-declaration = हम घोषणा करते हैं कि इस बीजक में बताए गए माल का असली दाम दिया गया है और सारा विवरण सच और सही है।

## Packing list

packing-title = पैकिंग सूची
packing-consignor = परेषक (माल भेजने वाला)
packing-consignee = परेषिती (माल पाने वाला)
packing-marks = निशान: लॉट संख्या
packing-declaration = हम घोषणा करते हैं कि पार्सलों में वही है जो यहाँ लिखा है, और कुछ नहीं।

## CN 23, as the form of the Universal Postal Union words it

cn23-title = सीमा शुल्क घोषणा
cn23-from = प्रेषक
cn23-to = प्राप्तकर्ता
cn23-name = नाम
cn23-street = गली
cn23-postcode = डाक कोड
cn23-city = शहर
cn23-country = देश
cn23-phone = टेलीफ़ोन नं.
cn23-sender-reference = प्रेषक की सीमा शुल्क संदर्भ संख्या (यदि हो)
cn23-importer-reference = आयातक की संदर्भ संख्या (कर कोड, वैट संख्या, आयातक कोड)
cn23-item-number = डाक वस्तु की संख्या (बारकोड, यदि हो)
cn23-opened = आधिकारिक तौर पर खोला जा सकता है
cn23-description = सामग्री का पूरा विवरण
cn23-quantity = मात्रा
cn23-net = शुद्ध वज़न (kg में)
cn23-value = मूल्य
cn23-hs = एचएस टैरिफ़ संख्या
cn23-origin = माल का मूल देश
cn23-gross = कुल सकल वज़न (kg में)
cn23-total = कुल मूल्य
cn23-postage = डाक शुल्क/फ़ीस
cn23-parcels = पार्सलों की संख्या
cn23-category = वस्तु की श्रेणी
cn23-gift = उपहार
cn23-papers = दस्तावेज़
cn23-sample = व्यापारिक नमूना
cn23-returned = लौटाया गया माल
cn23-sale = माल की बिक्री
cn23-other = अन्य
cn23-comments = टिप्पणी (जैसे: माल जिस पर क्वारंटीन, स्वच्छता या पादप स्वच्छता जाँच लागू है)
cn23-quarantine = पादप उत्पाद: पादप स्वच्छता जाँच लागू
cn23-licence = लाइसेंस संख्या
cn23-certificate = प्रमाणपत्र संख्या
cn23-invoice = बीजक संख्या
cn23-certify = मैं प्रमाणित करता/करती हूँ कि इस सीमा शुल्क घोषणा का विवरण सही है और इस वस्तु में कोई खतरनाक चीज़ या ऐसी चीज़ नहीं है जिस पर कानून, डाक या सीमा शुल्क नियमों से रोक है।
cn23-signature = तारीख और प्रेषक के हस्ताक्षर
cn23-office = भेजने वाला डाकघर/डाक में देने की तारीख

## Request for payment

request-title = भुगतान का अनुरोध
request-to = सेवा में
request-number = बीजक संख्या
request-date = तारीख
request-weight = वज़न
request-price = दाम प्रति kg
request-value = मूल्य
request-total = कृपया भुगतान करें
request-pay-to = भुगतान यहाँ करें
request-reference = कृपया भुगतान में बीजक संख्या लिखें, ताकि वह तुरंत मिल जाए।

## Statement of a member's money

statement-title = हिसाब
statement-member = सदस्य
statement-number = संख्या
statement-date = छपने की तारीख
statement-lot = लॉट
statement-gross = आपकी उपज इतने में बिकी
statement-net = आपको मिले
statement-total = आपको कुल मिले
statement-empty = अभी कोई भुगतान नहीं हुआ।
statement-paid-by = समिति की ओर से
statement-received-by = पाने वाला
