# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = Mashine inafunguka…
kiosk-away = Mashine haijibu. Ulichoingiza hakijapotea. Subiri kidogo kisha jaribu tena.
unexpected = Kuna hitilafu hapa. Ulichoingiza kimehifadhiwa. Jaribu tena.
try-again = Jaribu tena
go-home = Ukurasa wangu
back = Rudi
next = Endelea
cancel = Simama
change = Badilisha
change-it = Badilisha: { $what }
saved = Imehifadhiwa
done = Nimemaliza
steps = Hatua
show-more = Onyesha zaidi
number-of = Namba { $n }
keypad = Vitufe vya namba
key-dot = Nukta
key-erase = Futa
language = Lugha
language-to = Badili kuwa { $name }
moment-today = leo { $time }
moment-yesterday = jana { $time }
moment-on = { $date }, { $time }
today = Leo
yesterday = Jana
day-before-yesterday = Juzi
role-leader = Kiongozi
role-operator = Msaidizi
role-trainer = Mkufunzi
role-officer = Afisa wa nyanjani
role-member = Mwanachama
things-wait = { $count ->
    [0] Hakuna kinachosubiri kwenda
    [one] Kitu 1 kinasubiri kwenda
   *[other] Vitu { $count } vinasubiri kwenda
}
last-sent = mara ya mwisho kutuma: { $when }
never-sent = bado hakuna kilichotumwa
all-saved = Vyote ulivyoingiza vimehifadhiwa hapa

# who are you
who-are-you = Wewe ni nani?
find-person = Jina au namba
more-people = Watu wengine
nobody-found = Hakuna mwenye jina au namba hii.
nobody-yet = Bado hakuna mtu hapa.
helper-first = Unamsaidia mtu? Gusa uso wako kwanza.
your-pin = Namba yako ya siri
pin-why = { $name } pekee ndiye anayeijua.
pin-digits = { $count ->
    [0] Bado hakuna tarakimu
    [one] Tarakimu 1
   *[other] Tarakimu { $count }
}
go-in = Ingia

# a new kiosk
new-kiosk = Mashine mpya
new-kiosk-question = Mashine hii ni ya nani?
found-it = Ushirika mpya
found-it-note = Anza hapa na sasa.
join-it = Ushirika uliopo tayari
join-it-note = Una mwaliko.
invitation-question = Mwaliko unasemaje?
invitation-where = Kiongozi anaupata kwenye mashine nyingine, chini ya “Badilishana”.
invitation = Mwaliko
join-now = Jiunge
joining = Tunaleta yanayojulikana na mashine nyingine…
found-step-cooperative = Ushirika
found-step-leader = Kiongozi
found-step-pin = Namba ya siri
cooperative-question = Ni ushirika gani?
cooperative-name = Jina la ushirika
street = Mtaa au nyumba
city = Mji au kijiji
country = Nchi
currency = Wanachama hulipwa kwa sarafu gani
telephone = Simu
leader-question = Nani anauongoza?
leader-name = Jina lako
choose-face = Chagua uso
face-number = Uso { $n }
new-pin-question = Chagua namba ya siri
new-pin-note = Tarakimu 4 hadi 8. Utaiandika kila unapoingia. Usimwambie mtu.
found-now = Anza

# my page
my-page = Ukurasa wangu
what-to-do = Unataka kufanya nini?
bring-produce = Leta mazao
bring-note = Pima uzito, kisha picha
bring-note-helping = Kwa ajili yako au unayemsaidia
home-looks-on = Wanachama huleta mazao yao hapa. Soma lebo ili uone mzigo wake; kwenye kila skrini alama ya kuuliza huonyesha jinsi kazi inavyofanywa.
lessons-title = Masomo
lessons-note = Gusa somo: njia inaonyeshwa kwenye skrini halisi. Kisha mwache mtu ajaribu. Hakuna kinachohifadhiwa.
lessons-coming-in = Kuingia
lessons-leading = Kwa viongozi
lesson-faces = Tafuta uso wako
lesson-pictures = Picha tatu
lesson-pin = Namba ya siri
lesson-produce = Kilicholetwa
lesson-weight = Pima uzito
lesson-received = Hakiki fungu na ulihifadhi
lesson-photo = Piga picha
lesson-result = Angalia kilichoonekana
lesson-questions = Jibu maswali
lesson-kept = Hakiki picha na uihifadhi
lesson-queue = Mafungu yanayosubiri
lesson-review = Idhinisha fungu
lesson-order = Jaza oda
lesson-parcel = Jibu swali la hati
lesson-papers = Chapisha hati, tuma kifurushi
lesson-payment = Anachodaiwa mnunuzi
lesson-money = Andika pesa zilizofika
lessons-any-pin = Andika tarakimu nne zozote. Usiandike kamwe namba yako ya siri kwenye somo.
lessons-buyer = mnunuzi
lessons-practice = Mazoezi: hakuna kinachohifadhiwa
lessons-done = Vizuri. Haya yalikuwa mazoezi, hivyo hakuna kilichohifadhiwa.
error-lesson = Hili haliwezekani kwenye somo. Hakuna kilichobadilika. Endelea, au rudi kwenye masomo.
tile-queue = Angalia mafungu
tile-orders = Oda
tile-consignments = Vifurushi
tile-payments = Malipo
tile-people = Watu
tile-produce = Mazao yangu
tile-money = Pesa zangu
exchange = Badilishana
lots-wait = { $count ->
    [0] Hakuna kinachosubiri
    [one] Fungu 1 linasubiri
   *[other] Mafungu { $count } yanasubiri
}
newest-lots = Mafungu yangu mapya
no-lots-yet = Bado hujaleta chochote.
no-money-yet = Bado hakuna pesa.
owed-to-you = Unaudai ushirika kiasi hiki.
owed = Ushirika una deni la kiasi hiki.

# bringing produce
step-member = Nani
step-produce = Nini
step-weight = Uzito
step-day = Siku
step-place = Mahali
go-on-question = Uendelee pale ulipoishia?
go-on = Endelea
begin-again = Anza upya
kept-so-far = Yaliyohifadhiwa hadi sasa
who-brings = Nani ameleta?
helping-note = Unasaidia. Kumbukumbu inasema hivyo.
what-brought = Umeleta nini?
how-heavy = Uzito ni kiasi gani?
unit-name-kg = kg
unit-note-kg = Kilo
unit-name-jin = jin
unit-note-jin = Nusu kilo
same-as = Sawa na
when-picked = Yalichumwa lini?
picked-note = Yalichumwa siku hii
another-day = Siku nyingine
another-day-note = Chagua kwenye kalenda
days-earlier = Za nyuma
days-later = Za mbele
harvested-on = Yalichumwa: { $day }
where-grown = Yalilimwa wapi?
another-place = Mahali pengine
no-place-yet = Bado hakuna mahali panapojulikana. Kiongozi aongeze kwanza.
place-name = Mahali hapo panaitwaje?
place-add = Ongeza mahali hapa
this-is-kept = Hiki kitahifadhiwa
keep-weight = Hifadhi { $weight }
lot-kept = Fungu lako limehifadhiwa
lot-word = Fungu
lot-of = Fungu { $n }
write-on-crate = Andika { $n } kwenye kila kreti.
take-photo = Piga picha

# the photo
step-photo = Picha
step-questions = Maswali
step-check = Hakiki
take-photo-title = Weka mazao kwenye mkeka
take-now = Piga picha
take-again = Piga tena
new-photo = Picha mpya
photo-from-file = Kutoka kwenye faili
other-camera = Kamera nyingine
camera-label = Kinachoonekana na kamera
camera-none = Hapa hakuna kamera. Chagua picha kwenye faili.
camera-refused = Kamera hairuhusiwi kutumika. Chagua picha kwenye faili.
camera-busy = Kitu kingine kinatumia kamera. Kifunge, au chagua picha kwenye faili.
hint-corners = Miraba yote myeusi iko kwenye picha.
hint-apart = Yasigusane.
hint-above = Shika kamera juu kabisa, kivulini.
measuring = Tunapima…
measuring-title = Subiri kidogo
photo-again-title = Tafadhali jaribu tena
photo-label = Picha
photo-measured-label = Picha yenye vipimo, idadi: { $count }
nothing-counted = Hatukuona { $produce } kwenye mkeka. Weka machache juu yake na upige picha tena.
photo-good-question = Picha hii ni nzuri?
pieces-found = { $count ->
    [one] Moja limehesabiwa
   *[other] Yamehesabiwa { $count }
}
pieces = Moja moja
piece-touching = Linagusa jingine
left-out = Limeachwa
left-out-other_colour = Rangi nyingine
left-out-other_shape = Umbo jingine
left-out-too_small = Ni dogo mno
left-out-too_large = Ni kubwa mno
left-out-cut_off = Halimo lote kwenye mkeka
warning-focal_length_unknown = Kamera haisemi umbali wa lenzi yake. Vipimo vinaweza kutofautiana kwa milimita moja au mbili.
warning-few_markers = Baadhi ya miraba myeusi imefichika. Vipimo vinaweza kuwa na kasoro kidogo.
warning-marker_covered = Kuna kitu juu ya mraba mweusi. Hakijapimwa, na vipimo vinaweza kuwa na kasoro kidogo.
warning-no_pieces = Hakuna kilichoonekana kwenye mkeka.
warning-card_not_seen = Kadi ya rangi imefichika. Rangi zinaweza kutofautiana.
warning-light_bad = Mwanga ni hafifu mno, mkali mno au unatoka upande mmoja. Rangi haziwezi kupimwa.
warning-glare = Mwanga unang’aa kwenye mkeka. Ngozi na rangi hapo haziwezi kupimwa.
warning-too_tilted = Picha ilipigwa kutoka upande. Vipimo vinaweza kutofautiana kwa milimita moja au mbili.
photo-says = Picha inasema
photo-and-you-say = Picha na wewe mnasema
why-not = Kwa nini si { $class }?
why-this = Kwa nini daraja hili?
answer-allows = Jibu “{ $answer }” linaruhusu { $class } na si zaidi.
no-limits = Kiwango hakina kikomo cha ukubwa hapa.
clause = Kifungu { $clause }
check-with-inspector = Muulize mkaguzi wako kabla ya kuitegemea.
leader-looks = Kiongozi ataangalia kabla haijahesabiwa.
photo-good = Picha hii ni nzuri
question-of = Swali { $at } kati ya { $all }
why-asked = Kwa nini tunauliza?
why-asked-text = Kamera haiwezi kujua hili. Kiwango kinalihitaji.
check-title = Je, yote ni sawa?
your-answers = Majibu yako
keep-photo = Hifadhi picha hii

# my produce
my-produce-title = Ulichokileta
produce-of = Alichokileta { $name }
stage-received = Linahitaji picha
stage-waiting = Linamsubiri kiongozi
stage-approved = Limeidhinishwa
stage-withdrawn = Limechukuliwa tena
no-photo-yet = Bado hakuna picha.
take-back = Lichukue tena
brought-by = aliyeleta: { $name }
helped-by = aliyeingiza: { $name }
approved-as = { $class }, kwa uamuzi wa { $name }
approval-void = Fungu lilibadilika baada ya kuidhinishwa. Kiongozi ataliangalia tena.

# my money
your-money = Pesa zako
money-of = Pesa za { $name }
buyer-paid = { $buyer } amelipa { $amount } kwa { $weight }.
buyer-paid-you = { $buyer } amelipa { $amount } kwa { $weight } yako.
share-bar = { $percent } katika kila 100 ni yako
of-hundred = { $who }: { $percent } katika 100
you-get = Unapata
member-gets = Mwanachama anapata
your-part-of-price = Sehemu yako ya bei
deduction = Makato
deduction-cooperative-fee-why = Kama wanachama walivyokubaliana.
deduction-packing-why = Maboksi na kazi, kwa kila kilo.
deduction-transport-why = Sehemu yako ya gharama ya njia.
statement = Taarifa ya malipo
statement-show = Taarifa ya kuchapisha
print-paper = Chapisha
