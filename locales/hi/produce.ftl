# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = सेब
produce-pear = नाशपाती
produce-lemon = नींबू
produce-orange = संतरा
produce-mandarin = मैंडरिन
produce-lime = कागज़ी नींबू
produce-tomato = टमाटर
produce-peach = आड़ू
produce-kiwifruit = कीवी
produce-mango = आम
produce-table_grapes = अंगूर
produce-strawberry = स्ट्रॉबेरी
produce-sweet_pepper = शिमला मिर्च
produce-garlic = लहसुन
produce-potato = आलू

class-extra = विशेष श्रेणी
class-i = श्रेणी 1
class-ii = श्रेणी 2
class-outside = श्रेणी से बाहर
