# आकार कोड, गुणवत्ता की छूट और पैकेट पर क्या लिखना है।

label-variety = किस्म
label-flesh = गूदे का रंग
label-piece-weight = एक नग का वज़न
label-size-and-code = { $range } · कोड { $code }

size-code = आकार कोड { $code }
size-code-all = सभी नग { $range } में हैं।
size-code-few = { $range } से बाहर: नग { $numbers }। इतने कम की छूट है।
size-code-mixed = { $range } से बाहर: नग { $numbers }। एक कोड के लिए बहुत ज़्यादा।
size-code-from = { $from } और उससे ज़्यादा
size-code-weigh = आकार से निकाला गया: पक्का करने के लिए तौलें।

quality-tolerance = पूरे माल की गुणवत्ता: { $percent } % तक { $class } से नीचे हो सकता है।
quality-tolerance-worse = पूरे माल की गुणवत्ता: { $percent } % तक { $class } से नीचे हो सकता है, उसमें { $worse } % बहुत नीचे।
quality-tolerance-decay = पूरे माल की गुणवत्ता: { $percent } % तक { $class } से नीचे हो सकता है, उसमें { $decay } % सड़ा।

marking-missing = पैकेट पर यह हाथ से लिखें
marking-complete = मानक जो माँगता है, वह सब लेबल पर है।
marking-asked-by = { $standard } की माँग
marking-unknown = इस पैकेट पर क्या लिखना है, यह अभी जाँचा नहीं गया: अपने निरीक्षक से पूछें।
particular-packer = पैक करने वाला, पते के साथ
particular-nature = यह क्या है
particular-variety = किस्म
particular-flesh-colour = गूदे का रंग
particular-origin = मूल देश
particular-class = श्रेणी
particular-size-mm = आकार, मिमी में
particular-size-g = सबसे छोटे और सबसे बड़े नग का वज़न

graded-before = पहले का दर्जा: { $class } · { $standard }, { $edition } · { $when }
