# Kamera inapoelekezwa
framing-wait = Inaangalia…
framing-no_mat = Onyesha mkeka kwenye kamera
framing-two_mats = Mkeka mmoja tu kwa wakati mmoja
framing-cut_off = Onyesha mkeka wote
framing-too_far = Sogea karibu
framing-too_tilted = Shika kamera juu kabisa
framing-dark = Mwanga zaidi, kusiwe na kivuli kwenye mkeka
framing-glare = Mwanga unang’aa kwenye mkeka. Nenda kivulini
framing-covered = Kitu kimefunika miraba myeusi
framing-moving = Tulia
framing-blurred = Picha si kali. Subiri au futa lenzi
framing-good = Vizuri. Piga picha sasa
framing-scale-unknown = Mashine bado haijui kamera hii. Kutoka juu kabisa vipimo vinaweza kutofautiana kwa milimita moja au mbili. Iinamishe kidogo, au kiongozi aifundishe mashine lenzi yake.
camera-lost = Kamera imetoweka. Ichomeke tena, au chagua picha kwenye faili.
camera-auto = Ipige yenyewe
camera-torch = Taa

# Kamera za mashine
cameras-title = Kamera
cameras-ask = Ni kamera ipi inayoangalia mkeka?
cameras-name = Kamera { $n }
cameras-known = Mashine inaijua lenzi yake
cameras-unknown = Lenzi bado haijajifunzwa
cameras-why = Kwa picha tano za mkeka mtupu mashine hujifunza lenzi inavyochora. Vipimo basi huwa sahihi kama kwa simu inayotaja lenzi yake.
cameras-learn = Jifunze lenzi
learn-title = Onyesha mkeka mtupu kutoka pande tano
learn-straight = Kutoka juu kabisa
learn-left = Kutoka kushoto
learn-right = Kutoka kulia
learn-near = Kutoka mbele
learn-far = Kutoka nyuma
learn-working = Inajifunza lenzi…
learn-done = Sasa mashine inaijua lenzi hii
learn-done-note = Miraba myeusi iko pale lenzi inaposema, ndani ya pikseli { $px }.
error-calibrate-photos = Lenzi hujifunzwa kwa picha tatu hadi sita. Hakuna kilichobadilika. Piga picha tena.
error-calibrate-photo = Mkeka hausomeki kwenye picha { $photo }. Hakuna kilichobadilika. Onyesha mkeka wote na upige picha tena.
error-calibrate-other-size = Picha { $photo } ina ukubwa tofauti na ya kwanza. Hakuna kilichobadilika. Zipige zote kwa kamera ileile na mpangilio uleule.
error-calibrate-alike = Picha zinafanana mno, lenzi haiwezi kujifunzwa. Hakuna kilichobadilika. Zipige tena, kila moja kutoka upande mwingine.
error-calibrate-unfit = Picha hizi hazilingani: mkeka haujanyooka, au zimepigwa na kamera mbili. Hakuna kilichobadilika. Nyoosha mkeka na uzipige tena.

# Kilicholetwa, mbele ya kamera
show-it = Ionyeshe kamera
show-it-how = Shika moja karibu na kamera
show-it-is-this = Je, ni hii? Gusa picha
show-it-unsure = Sina uhakika. Gusa picha sahihi
