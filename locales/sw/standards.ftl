# Misimbo ya ukubwa, kiasi kinachoruhusiwa na maandishi ya kifurushi.

label-variety = Aina
label-flesh = Rangi ya nyama
label-piece-weight = Uzito wa tunda moja
label-size-and-code = { $range } · msimbo { $code }

size-code = Msimbo wa ukubwa { $code }
size-code-all = Yote yako ndani ya { $range }.
size-code-few = Nje ya { $range }: namba { $numbers }. Machache hivi yanaruhusiwa.
size-code-mixed = Nje ya { $range }: namba { $numbers }. Ni mengi mno kwa msimbo mmoja.
size-code-from = { $from } na zaidi
size-code-weigh = Umekadiriwa kutoka ukubwa: pima ili uhakikishe.

quality-tolerance = Ubora wa shehena yote: hadi { $percent } % inaweza kuwa chini ya { $class }.
quality-tolerance-worse = Ubora wa shehena yote: hadi { $percent } % inaweza kuwa chini ya { $class }, kati yake { $worse } % chini sana.
quality-tolerance-decay = Ubora wa shehena yote: hadi { $percent } % inaweza kuwa chini ya { $class }, kati yake { $decay } % iliyooza.

marking-missing = Andika hili kwenye kifurushi kwa mkono
marking-complete = Lebo ina yote ambayo kiwango kinataka.
marking-asked-by = Inatakiwa na { $standard }
marking-unknown = Bado hakuna aliyehakiki kinachopaswa kuandikwa kwenye kifurushi hiki: muulize mkaguzi wako.
particular-packer = Mfungaji na anwani yake
particular-nature = Ni nini
particular-variety = Aina
particular-flesh-colour = Rangi ya nyama
particular-origin = Nchi ya asili
particular-class = Daraja
particular-size-mm = Ukubwa kwa mm
particular-size-g = Uzito wa dogo kabisa na kubwa kabisa

graded-before = Daraja la awali: { $class } · { $standard }, { $edition } · { $when }
