# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = Ukubwa unatosha?
rule-diameter-min-pass = Dogo kuliko yote lina upana wa { $measured } mm. Lazima liwe angalau { $limit } mm.
rule-diameter-min-tolerated = { $pieces ->
    [one] Moja liko chini ya { $limit } mm; dogo kuliko yote ni { $measured } mm. Machache hivyo yanaruhusiwa.
   *[other] { $pieces } yako chini ya { $limit } mm; dogo kuliko yote ni { $measured } mm. Machache hivyo yanaruhusiwa.
}
rule-diameter-min-fail = { $pieces ->
    [one] Moja ni dogo mno: { $measured } mm, na lazima liwe angalau { $limit } mm.
   *[other] { $pieces } ni madogo mno: { $measured } mm, na lazima yawe angalau { $limit } mm.
}
rule-diameter-min-ask = Dogo kuliko yote lina upana wa { $measured } mm. { $limit } mm inatosha ikiwa jibu hapa chini ni ndiyo.
rule-diameter-spread = Yote yana ukubwa wa karibu sawa?
rule-diameter-spread-pass = Kubwa kuliko yote na dogo kuliko yote yanatofautiana kwa { $measured } mm. Hadi { $limit } mm ni sawa.
rule-diameter-spread-fail = Kubwa kuliko yote na dogo kuliko yote yanatofautiana kwa { $measured } mm. Inaruhusiwa si zaidi ya { $limit } mm.
rule-blemish-length = Mikwaruzo ni mifupi ya kutosha?
rule-blemish-area = Madoa ya ganda ni madogo ya kutosha?
rule-scab-area = Ukoko ni mdogo wa kutosha?
rule-bruise-area = Michubuko ni michache ya kutosha?
rule-red-least = Ni mekundu ya kutosha?
rule-green-most = Kijani ni kidogo cha kutosha?
rule-skin-pass = Kilicho kingi zaidi kwenye moja ni { $measured }. Hadi { $limit } ni sawa.
rule-skin-tolerated = { $pieces ->
    [one] Moja lina zaidi ya { $limit }; kilicho kingi zaidi ni { $measured }. Machache hivyo yanaruhusiwa.
   *[other] { $pieces } yana zaidi ya { $limit }; kilicho kingi zaidi ni { $measured }. Machache hivyo yanaruhusiwa.
}
rule-skin-fail = { $pieces ->
    [one] Moja lina zaidi ya { $limit }; kilicho kingi zaidi ni { $measured }.
   *[other] { $pieces } yana zaidi ya { $limit }; kilicho kingi zaidi ni { $measured }.
}
rule-skin-ask = Kilicho kingi zaidi kwenye moja ni karibu { $measured }; kinachoruhusiwa ni { $limit }. Jibu lako ndilo linaloamua.
rule-least-pass = Kilicho kidogo zaidi kwenye moja ni { $measured }. Kuanzia { $limit } ni sawa.
rule-least-tolerated = { $pieces ->
    [one] Moja lina chini ya { $limit }; kilicho kidogo zaidi ni { $measured }. Machache hivyo yanaruhusiwa.
   *[other] { $pieces } yana chini ya { $limit }; kilicho kidogo zaidi ni { $measured }. Machache hivyo yanaruhusiwa.
}
rule-least-fail = { $pieces ->
    [one] Moja lina chini ya { $limit }; kilicho kidogo zaidi ni { $measured }.
   *[other] { $pieces } yana chini ya { $limit }; kilicho kidogo zaidi ni { $measured }.
}
rule-least-ask = Kilicho kidogo zaidi kwenye moja ni karibu { $measured }; kinachohitajika ni { $limit }. Jibu lako ndilo linaloamua.
question-look = { $count ->
    [one] Angalia namba { $numbers } kwa makini sana.
   *[other] Angalia namba { $numbers } kwa makini sana.
}

question-sound = Je, hakuna hata moja lililooza?
question-sound-help = Tafuta madoa laini ya kahawia, ukungu na matundu.
answer-sound-yes = Hakuna lililooza
answer-sound-no = Kuna yaliyooza

question-other_side = Yageuze. Je, upande wa pili ni mzuri vilevile?
question-other_side-help = Picha inaonyesha upande mmoja tu.
answer-other_side-yes = Mzuri vilevile
answer-other_side-no = Mbaya zaidi

question-skin = Ganda linaonekanaje?
question-skin-help = Amua kwa yaliyo mabaya zaidi, pande zote mbili.
question-skin-help-apple = Alama ndogo: urefu hadi 2 cm au 1 cm² kwa jumla. Alama kubwa: urefu hadi 4 cm au 2.5 cm².
question-skin-help-lemon = Alama ndogo: makovu, kutu au kuungua na jua kidogo. Alama kubwa: zaidi ya hapo, au ganda la kukwaruza.
question-skin-help-tomato = Alama ndogo: alama hafifu kwenye ganda, bila nyufa. Alama kubwa: nyufa zilizopona hadi 3 cm.
question-skin-help-pear = Alama ndogo: urefu hadi 2 cm au 1 cm² kwa jumla. Alama kubwa: urefu hadi 4 cm au 2.5 cm².
question-skin-help-orange = Alama ndogo: makovu, kutu au kuungua na jua kidogo. Alama kubwa: zaidi ya hapo, au ganda la kukwaruza.
question-skin-help-mandarin = Alama ndogo: makovu, kutu au kuungua na jua kidogo. Alama kubwa: zaidi ya hapo, au ganda la kukwaruza.
question-skin-help-lime = Alama ndogo: makovu, kutu au kuungua na jua kidogo. Alama kubwa: zaidi ya hapo, au ganda la kukwaruza.
question-skin-help-peach = Alama ndogo: urefu hadi 1.5 cm au 1 cm² kwa jumla. Alama kubwa: urefu hadi 2.5 cm au 2 cm².
question-skin-help-kiwifruit = Alama ndogo: hadi 1 cm² kwa jumla. Alama kubwa: hadi 2 cm².
question-skin-help-mango = Alama ndogo: hadi 3 cm² kwa jumla kwenye embe dogo, 5 cm² kwenye kubwa. Alama kubwa: hadi 5 na 7 cm².
question-skin-help-table_grapes = Alama ndogo: kuungua na jua kidogo, kwenye ganda tu. Alama kubwa: michubuko midogo, kuungua na jua au alama za ganda.
question-skin-help-strawberry = Alama ndogo: weupe hadi sehemu ya kumi, kubonyea kidogo. Alama kubwa: weupe hadi sehemu ya tano, michubuko mikavu.
question-skin-help-sweet_pepper = Alama ndogo: urefu hadi 2 cm au 1 cm² kwa jumla. Alama kubwa: urefu hadi 4 cm au 2.5 cm².
question-skin-help-garlic = Alama ndogo: michaniko midogo ya ganda la nje. Alama kubwa: ganda la nje halipo, mikato iliyopona, punje tatu zimekosekana na si zaidi.
question-skin-help-potato = Alama kubwa: ukijani hadi sehemu ya nane, ukurutu hadi robo, nyufa za kina hadi 4 mm.
answer-skin-clean = Safi
answer-skin-slight = Alama ndogo
answer-skin-marked = Alama kubwa
answer-skin-bad = Zaidi ya hapo

question-size_group = Maembe haya ni ya kundi gani la ukubwa?
question-size_group-help = Kama ilivyoandikwa kwenye kifurushi: A ni madogo zaidi, D ni makubwa zaidi.
answer-size_group-a = Kundi A
answer-size_group-b = Kundi B
answer-size_group-c = Kundi C
answer-size_group-d = Kundi D
answer-size_group-unknown = Sina hakika

question-stalk = Je, kila tufaha lina kikonyo?
question-stalk-help = Kama kikonyo hakipo, kiwe kimekatika vizuri.
answer-stalk-yes = Kila moja
answer-stalk-no = Baadhi hayana

question-colour_group = Ni aina gani ya tufaha?
question-colour_group-help = Si haya ni mekundu kiasi gani, bali aina yenyewe huwa nyekundu kiasi gani. Nyekundu kote: kama Red Delicious. Nusu nyekundu: kama Idared. Wekundu kidogo au mistari: kama Elstar. Kijani au njano: kama Golden Delicious.
answer-colour_group-a = Nyekundu kote
answer-colour_group-b = Nusu nyekundu
answer-colour_group-c = Wekundu kidogo au mistari
answer-colour_group-d = Kijani au njano
answer-colour_group-unknown = Sina hakika
question-colour = Kiasi gani cha tufaha kina rangi ya aina yake?
question-colour-help = Aina nyekundu: Kamili ni robo tatu nyekundu, Kiasi ni nusu. Aina nusu nyekundu: nusu, theluthi. Aina yenye mistari: theluthi, sehemu ya kumi. Aina ya kijani au njano ni Kamili daima.
answer-colour-full = Kamili
answer-colour-some = Kiasi
answer-colour-little = Kidogo

question-brix = Je, matufaha madogo ni matamu vya kutosha?
question-brix-help = Pima maji yake: angalau 10.5 °Brix.
answer-brix-yes = 10.5 au zaidi
answer-brix-no = Chini ya hapo
question-medium_kind = Je, ni aina ya tufaha la ukubwa wa kati?
question-medium_kind-help = Aina kubwa, kama Fuji au Delicious, lazima ziwe pana zaidi.
answer-medium_kind-yes = Ndiyo
answer-medium_kind-no = Hapana
question-small_kind = Je, ni aina ya tufaha dogo?
question-small_kind-help = Muulize mkaguzi ni aina zipi zinahesabiwa kuwa ndogo.
answer-small_kind-yes = Ndiyo
answer-small_kind-no = Hapana

question-green = Je, kijani kingi hivi ni sawa kwao?
question-green-help-orange = Ndiyo ikiwa tu yamekua penye joto na unyevu na yana maji 45% au zaidi; Mosambi, Sathgudi na Pacitan 33%.
question-green-help-mandarin = Angalau theluthi iwe na rangi ya kuiva. Ndiyo kwa aina inayobaki kijani ikiiva tu.
answer-green-yes = Ni sawa kwao
answer-green-no = Ni kijani mno

question-juice = Je, maji yake yanatosha?
question-juice-help = Kamua machache na upime uzito wa maji yake.
question-juice-help-lemon = Kamua machache: maji yawe angalau sehemu ya tano ya uzito wa tunda.
question-juice-help-orange = Kamua machache: maji yawe angalau 35% ya uzito wa tunda; machungwa ya kitovu 33%, mekundu ndani 30%.
question-juice-help-mandarin = Kamua machache: maji yawe angalau theluthi ya uzito wa tunda; klementini 40%.
question-juice-help-lime = Kamua machache: maji yawe angalau 42% ya uzito wa tunda; ndimu za Meksiko 40%.
answer-juice-yes = Maji yanatosha
answer-juice-no = Makavu mno

question-ripe_firm = Nyanya ni ngumu kiasi gani?
question-ripe_firm-help = Bonyeza taratibu kwa kidole gumba.
answer-ripe_firm-firm = Ngumu
answer-ripe_firm-fairly = Ngumu kiasi
answer-ripe_firm-softer = Laini kidogo
answer-ripe_firm-soft = Laini

question-smaller_kind = Je, ni aina yenye matunda madogo?
question-smaller_kind-help = Huna hakika? Jibu “Hapana”.
question-smaller_kind-help-mandarin = Ndiyo kwa klementini tu.
question-smaller_kind-help-lime = Ndiyo kwa ndimu za Meksiko au za India tu.
answer-smaller_kind-yes = Aina ndogo
answer-smaller_kind-no = Aina ya kawaida

question-early = Je, yalichumwa nje ya msimu mkuu?
question-early-help = Msimu mkuu ni Julai hadi Oktoba; kusini mwa ikweta Januari hadi Aprili.
answer-early-yes = Nje ya msimu
answer-early-no = Ndani ya msimu

question-weight = Jepesi kuliko yote lina uzito gani?
question-weight-help = Lipime.
question-weight-help-kiwifruit = Zito: 90 g au zaidi. Wastani: 70 g. Jepesi: 65 g.
question-weight-help-table_grapes = Pima kichala kidogo kuliko vyote. Zito: 75 g au zaidi.
question-weight-help-mango = Zito: 200 g au zaidi.
answer-weight-heavy = Zito
answer-weight-middle = Wastani
answer-weight-light = Jepesi
answer-weight-too_light = Jepesi mno

question-shape = Yana uduara kiasi gani, yakitazamwa kutoka ncha?
question-shape-help = Gawanya upande mwembamba kwa upande mpana. Duara: 0.8 au zaidi. Bapa kidogo: 0.7 au zaidi.
answer-shape-round = Duara
answer-shape-flatter = Bapa kidogo
answer-shape-flat = Bapa

question-sweet = Je, ni matamu vya kutosha?
question-sweet-help = Pima maji yake.
question-sweet-help-peach = Pima maji yake: angalau 8 °Brix.
question-sweet-help-kiwifruit = Pima maji yake: angalau 6.2 °Brix.
question-sweet-help-table_grapes = Pima maji yake: angalau 13 °Brix yenye mbegu, 14 bila mbegu.
answer-sweet-yes = Matamu vya kutosha
answer-sweet-no = Bado

sample-share = { $below } kati ya { $pieces } yako chini ya ukubwa wa { $class }: { $percent }%.
sample-marked = { $below } kati ya { $pieces } yana madoa zaidi ya yanayoruhusiwa kwa { $class }: { $percent }%.
sample-upper = Kwenye fungu zima inaweza kufika { $upper }%; inaruhusiwa { $tolerated }%. Yakiwa mengi zaidi kwenye picha, uhakika unaongezeka.
sample-lift = { $count ->
    [one] Ondoa namba { $numbers }: mengine ni { $class }.
   *[other] Ondoa { $count } (namba { $numbers }): mengine ni { $class }.
}
sample-lift-sizes = Kwenye fungu zima acha ya { $from } hadi { $to } mm.
sample-lift-marks = Kwenye fungu zima ondoa pia yenye madoa kama hayo.
sample-lift-colour = Kwenye fungu zima ondoa pia yenye rangi kidogo hivyo.
sample-sell-as = Linaweza kuuzwa kama
sample-open = bado si yote yaliyojibiwa
market-contract = Kwa mkataba
market-EU = Umoja wa Ulaya

grade-again = Panga daraja upya
grade-again-today = Kanuni za sasa zingesema nini
grade-again-says = Kwa kanuni za sasa ({ $standard }, { $edition }) picha hii inakuwa { $class }.
grade-again-stays = Kwa kanuni za sasa ({ $standard }, { $edition }) bado ni { $class }.
grade-again-approved = Hapo idhini inakoma, na kiongozi anaangalia tena.
grade-again-open = Kanuni za sasa zinauliza pia: { $questions } Piga picha mpya, kisha ujibu.
limit-changed = { $rule } { $class }: { $now } badala ya { $before }
limit-new = { $rule } { $class }: { $now }, hili ni jipya
limit-gone = { $rule } { $class }: hakuna kikomo tena

mark-verified = Imesomwa kwenye kiwango chenyewe
mark-second-hand = Imesomwa kwingineko: muulize mkaguzi wako
mark-recalled = Kutoka kumbukumbu: muulize mkaguzi wako
