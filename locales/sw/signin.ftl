# Kuingia kwenye skrini ya pamoja: picha tatu, beji, namba ya siri iliyosahauliwa, kukubali, kufunga skrini, kusaidia.

# picha tatu
signin-my-pictures = Picha zangu tatu
signin-tap-three = Gusa picha zako tatu, moja baada ya nyingine
signin-tapped = Zilizoguswa hadi sasa
signin-twelve = Picha kumi na mbili
signin-which-of-you = Ni nani kati yenu?
signin-three = Picha tatu
signin-choose-three = Chagua picha tatu
signin-choose-hint = Hakuna mwingine mwenye hizi. Zinasema wewe ni nani; si siri.
signin-choose = Chagua
signin-propose = Pendekeza nyingine
signin-keep-pictures = Hifadhi hizi
signin-no-pictures = Bado hakuna
signin-step-pictures = Picha
signin-step-consent = Kukubali
signin-picture-sun = Jua
signin-picture-fish = Samaki
signin-picture-bicycle = Baiskeli
signin-picture-hen = Kuku
signin-picture-cup = Kikombe
signin-picture-key = Ufunguo
signin-picture-tree = Mti
signin-picture-hat = Kofia
signin-picture-drum = Ngoma
signin-picture-boat = Mashua
signin-picture-goat = Mbuzi
signin-picture-moon = Mwezi

# beji
signin-my-badge = Beji yangu
signin-hold-badge = Shika beji yako mbele ya kamera
signin-hold-badge-hint = Mraba wenye nukta uelekee kamera, umbali wa kiganja. Kisomaji pia kinafaa.
signin-badge-picture = Kamera inachoona
signin-badge-no-camera = Hakuna kamera. Tumia kisomaji, au rudi uguse uso wako.
signin-badge = Beji
signin-badges = Beji
signin-badge-hint = Ishike mbele ya kamera ya mashine
signin-badge-since = Tangu { $when }
signin-no-badge = Bado hakuna
signin-badge-print = Chapisha beji
signin-badge-lost = Imepotea
signin-badge-lost-ask = Je, { $name } amepoteza beji?
signin-badge-lost-note = Itatengenezwa beji mpya ya kuchapisha. Ya zamani haitafungua chochote, yeyote atakayeiokota.
signin-badge-replace = Tengeneza beji mpya

# namba ya siri
signin-pin-again = Kwanza namba yako ya siri
signin-forgot = Nimesahau namba ya siri
signin-vouch-leader = Kiongozi mwenye namba ya siri na mtu mmoja zaidi wanathibitisha kuwa huyu ni { $name }.
signin-vouch-members = Hakuna kiongozi mwingine. Watu wawili wenye beji au namba ya siri wanathibitisha kuwa huyu ni { $name }.
signin-vouch-first = Nani anathibitisha kwanza kuwa huyu ni { $name }?
signin-vouch-second = Na nani mwingine?
signin-vouch-yes = Je, huyu kweli ni { $name }?
signin-vouch-nobody = Hakuna aliyeandikishwa hapa anayeweza. Muulize kiongozi kwenye mashine nyingine.
signin-new-pin = Chagua namba mpya ya siri
signin-new-pin-again = Namba ileile tena
signin-new-pin-differs = Hazikufanana. Chagua tena.
signin-pin-was-reset = Namba ya siri ilibadilishwa { $when }. Waliothibitisha: { $names }.

# kuonyesha wewe ni nani
signin-way-pictures = Kwa picha zangu tatu
signin-way-badge = Kwa beji yangu
signin-way-pin = Kwa namba yangu ya siri
signin-way-face = Kwa uso wangu
signin-prove-pictures = { $name }, gusa picha zako tatu.
signin-prove-badge = { $name }, shika beji yako mbele ya kamera.
signin-prove-pin = { $name }, andika namba yako ya siri.
signin-prove-face = { $name }, gusa uso wako.
signin-yes = Thibitisha kwa PIN

# kukubali
signin-consent-ask = Je, unakubali?
signin-consent-kept = Yanahifadhiwa hapa: jina na uso wako, unacholeta pamoja na picha zake, na unacholipwa.
signin-consent-seen = Viongozi na wasaidizi wa ushirika wako wanayaona. Wanachama wengine wanaona jina na uso wako tu.
signin-consent-sent = Yanasafiri hadi mashine nyingine za ushirika na kituo chake kikuu. Kwenye lebo wanunuzi wanaona namba yako tu.
signin-consent-back = Unaweza kuondoa kukubali wakati wowote, kwenye ukurasa wako.
signin-consent-version = Maandishi namba { $version }
signin-consent-agree = { $name } anakubali
signin-consent-given = Amekubali
signin-consent-not-asked = Bado hajaulizwa
signin-consent-withdrawn = Ameondoa kukubali
signin-consent-read = Soma na ukubali
signin-consent-take-back = Ondoa kukubali
signin-take-back-ask = Uondoe kukubali kwako?
signin-take-back-seen = Jina na uso wako vitaonekana kwa viongozi tu.
signin-take-back-books = Ulicholeta na ulicholipwa kinabaki kwenye vitabu, kwa sababu pesa za wengine zinategemea hicho.
signin-take-back-way-in = Utaingia kwa picha zako tatu au beji yako.
signin-withdrawn = Huonekana kwa viongozi tu
signin-about-me = Kunihusu

# kufunga skrini
signin-idle-title = Je, bado upo?
signin-idle-note = Skrini itafungwa hivi karibuni. Ulichoandika kinabaki nawe.
signin-idle-here = Nipo
signin-lock = Kufunga skrini
signin-lock-ask = Skrini ifungwe baada ya muda gani bila kuguswa?
signin-lock-note = Kwanza kuna mlio na kuhesabu. Pesa zinapoonekana, ni nusu ya muda.
signin-minutes = { $count ->
    [one] Dakika { $count }
   *[other] Dakika { $count }
}

# kusaidia mtu
signin-help = Msaidie mtu
signin-help-whom = Unamsaidia nani?
signin-help-note = Kila unachoandika kinakuwa chake. Anakubali kabla hakijahifadhiwa.
signin-their-produce = Mazao yake
signin-their-money = Pesa zake
signin-help-stop = Acha kusaidia
signin-helps = { $who } anamsaidia { $whom }
signin-what-brought = { $name } ameleta nini?
signin-how-heavy = Alicholeta { $name } kina uzito gani?
signin-when-picked = { $name } alivuna lini?
signin-where-grown = { $name } alilima wapi?
signin-confirm = { $name }, hii ni sahihi?

# yanayoweza kwenda vibaya
error-pin-needed = Hili linahitaji namba yako ya siri kwanza. Hakuna kilichobadilika.
error-pictures-unknown = Hakuna mwenye picha hizi tatu kwa mpangilio huu. Gusa zako tena, au rudi uguse uso wako.
error-pictures-taken = Mtu mwingine ana hizi tatu kwa mpangilio huu. Gusa nyingine.
error-pictures-unusable = Zinahitajika picha tatu tofauti. Ziguse tena.
error-pictures-wrong = Hizi si picha sahihi. Ziguse tena.
error-pictures-none-left = Kila mpangilio wa picha tatu umechukuliwa. Tumia beji badala yake.
error-badge-unknown = Beji hii haifungui chochote hapa. Huenda ni ya zamani. Hakuna kilichobadilika. Gusa uso wako, au omba beji mpya kwa kiongozi.
error-badge-wrong = Hii ni beji ya mtu mwingine, au ya zamani. Tumia iliyo sahihi.
error-face-not-enough = Kugusa uso hakutoshi hapa. Tumia picha tatu, beji au namba ya siri.
error-vouchers-same = Wanahitajika watu wengine wawili, kila mmoja kwa ajili yake. Chagua tena.
error-voucher-not-leader = Mmoja wao awe kiongozi, kwa namba ya siri. Chagua tena.
error-voucher-too-weak = Hapa wote wawili wanahitaji beji au namba ya siri. Chagua tena.
error-confirmation-needed = Aliyeleta akubali kwanza. Hakuna kilichopotea.
error-consent-outdated = Maandishi yamebadilika tangu wakati huo. Yasome tena.
error-idle-unusable = Skrini inaweza kufungwa baada ya sekunde { $least_s } hadi { $most_s }. Chagua tena.
