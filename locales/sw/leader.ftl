# Meza ya kiongozi: kuchuja, mafungu yanayofanana, kuleta tena, maneno kwa sauti, hesabu ya siku.

stage-again = Lilete tena
desk-queue-stage-again = Yaliyoombwa tena

leader-filter = Chuja zaidi
leader-filter-less = Chuja kidogo
leader-filter-produce-all = Mazao yote
leader-filter-class = Daraja lililopendekezwa
leader-filter-class-all = Daraja lolote
leader-filter-member = Nani aliyeleta
leader-filter-member-all = Aliyeleta yeyote
leader-filter-age = Limekaa muda gani
leader-filter-age-all = Muda wowote
leader-filter-age-1 = Zaidi ya siku 1
leader-filter-age-2 = Zaidi ya siku 2
leader-filter-age-7 = Zaidi ya wiki
leader-filter-clear = Onyesha yote tena
leader-order = Kwa mpangilio gani
leader-order-oldest = La zamani kwanza
leader-order-doubtful = Lenye shaka kwanza
leader-doubtful = { $count ->
    [one] Sababu 1 ya kuangalia mara mbili
   *[other] Sababu { $count } za kuangalia mara mbili
}
leader-doubt-few_pieces = Matunda kwenye mkeka ni machache
leader-doubt-near_limit = Kipimo kimoja kiko karibu sana na kikomo
leader-doubt-blemish = Ganda lina alama
leader-doubt-uncounted = Kuna kitu hakikuhesabiwa
leader-doubt-photo = Picha au mkeka havikuwa sawa kabisa
leader-doubt-changed = Lilibadilika baada ya kuidhinishwa

leader-keys = Vitufe
leader-keys-title = Kwa kibodi
leader-keys-next = Fungu linalofuata
leader-keys-back = Fungu lililotangulia
leader-keys-approve = Idhinisha ulivyochagua
leader-keys-undo = Rudisha nyuma kilichofanywa sasa hivi
leader-keys-note = Fungua maneno kwa sauti
leader-keys-again = Omba liletwe tena
leader-keys-compare = Linganisha picha
leader-keys-alike = Idhinisha yanayofanana pamoja
leader-keys-find = Tafuta fungu
leader-keys-help = Onyesha vitufe hivi
leader-keys-close = Funga hiki

leader-compare = Linganisha
leader-compare-title = Linganisha picha
leader-compare-this = Fungu hili: { $name }, fungu { $number }
leader-compare-other = { $name }, fungu { $number }
leader-compare-before = Fungu hili, picha ya { $when }
leader-compare-none = Bado hakuna picha nyingine ya zao na daraja hili.
leader-compare-next = Picha nyingine
leader-compare-last = Picha iliyotangulia
leader-compare-closer = Karibu zaidi
leader-compare-farther = Mbali zaidi
leader-compare-whole = Picha nzima
leader-compare-turn = Zigeuze
leader-compare-photo = Picha ya fungu { $number }

leader-alike-go = { $count ->
    [one] 1 linalofanana
   *[other] { $count } yanayofanana
}
leader-alike-title = { $count ->
    [one] Idhinisha fungu 1
   *[other] Idhinisha mafungu { $count } pamoja
}
leader-alike-says = Zao moja, daraja moja, bila shaka: { $produce }, { $class }.
leader-alike-look = { $count ->
    [0] Umeangalia yote yaliyochaguliwa kwa kura.
    [one] Angalia picha 1 zaidi. Ilichaguliwa kwa kura.
   *[other] Angalia picha { $count } zaidi. Zilichaguliwa kwa kura.
}
leader-alike-look-all = Umeacha moja lililochaguliwa kwa kura, kwa hiyo angalia kila picha: bado { $count }.
leader-alike-none = Hakuna fungu jingine linalosubiri linalofanana na hili na lisilo na shaka.
leader-alike-drawn = Limechaguliwa: liangalie
leader-alike-opened = Limeangaliwa
leader-alike-left = Limeachwa
leader-alike-open = Angalia fungu { $number }, { $name }
leader-alike-leave = Liache
leader-alike-take = Lichukue pamoja na mengine
leader-alike-good = Linafanana
leader-alike-approve = { $count ->
    [one] Idhinisha fungu 1
   *[other] Idhinisha mafungu { $count }
}
leader-alike-done = { $count ->
    [0] Hakuna lililoidhinishwa
    [one] Fungu 1 limeidhinishwa
   *[other] Mafungu { $count } yameidhinishwa
}
leader-alike-saved = Kila moja lina idhini yake, kama ilivyotolewa moja moja.
leader-alike-out = { $count ->
    [one] Fungu 1 limeachwa lilivyo:
   *[other] Mafungu { $count } yameachwa yalivyo:
}
leader-alike-out-changed = Lilibadilika ulipokuwa ukiangalia.
leader-alike-out-not_alike = Halifanani tena na mengine.
leader-alike-out-not_waiting = Halisubiri tena.
leader-alike-lot = { $name }, fungu { $number }
leader-together = Limeidhinishwa pamoja na mafungu { $lots }; picha { $opened } ziliangaliwa.

leader-again = Lilete tena
leader-again-title = Kwa nini { $name } alilete tena?
leader-again-reason-photo_unclear = Picha haionekani vizuri
leader-again-reason-more_pieces = Weka matunda zaidi kwenye mkeka
leader-again-reason-apart = Yaweke mbalimbali
leader-again-reason-sort_out = Toa yaliyoharibika
leader-again-reason-clean = Yasafishe kwanza
leader-again-reason-together = Tuangalie pamoja
leader-again-words = Jambo jingine, kwa maandishi
leader-again-voice = Sema kwa sauti
leader-again-send = Mwombe { $name }
leader-again-pick = Chagua picha kwanza
leader-again-asked = { $name } ameliomba tena: { $reason }
leader-again-back = Ondoa ombi hili
leader-again-for-you = { $name } anakuomba ulete fungu { $number } tena
leader-again-photo = Piga picha mpya

leader-notes = Maneno kwa sauti
leader-note-hear = Sikiliza
leader-note-stop = Simamisha
leader-note-length = sek. { $seconds }
leader-note-back = Ondoa maneno haya
leader-note-elsewhere = Yako kwenye kioski kingine na yatakuja kwa mabadilishano yajayo.
leader-note-unplayable = Kioski hiki hakiwezi kuyacheza.
leader-record = Sema jambo kuhusu fungu hili
leader-record-stop = Nimemaliza
leader-record-again = Sema upya
leader-record-drop = Usihifadhi
leader-record-keep = Hifadhi nilichosema
leader-record-running = Ninasikiliza: sekunde { $seconds } kati ya { $limit }
leader-record-kept = Sauti yako inahifadhiwa pamoja na fungu, kwa mkulima wake na viongozi. Unaweza kuiondoa.
leader-record-none = Hakuna kipaza sauti. Andika kwa maneno.
leader-record-refused = Kioski hiki hakiruhusiwi kutumia kipaza sauti. Andika kwa maneno.
leader-record-busy = Kipaza sauti kinatumika. Jaribu tena, au andika kwa maneno.

leader-tile-tally = Hesabu ya siku
leader-tally-title = Yaliyofanyika
leader-tally-span = Siku ngapi
leader-tally-1 = Leo
leader-tally-7 = Siku 7
leader-tally-30 = Siku 30
leader-tally-received = Yaliyoletwa
leader-tally-graded = Yaliyopangwa daraja
leader-tally-approved = Yaliyoidhinishwa
leader-tally-waiting = Yanakusubiri
leader-tally-shipped = Yaliyosafirishwa
leader-tally-paid = Mgao wa wanachama
leader-tally-lots = { $count ->
    [one] Fungu 1
   *[other] Mafungu { $count }
}
leader-tally-oldest = La zamani zaidi tangu { $when }
leader-tally-none = Bado hakuna
leader-tally-asked = { $count ->
    [one] Fungu 1 limeombwa tena
   *[other] Mafungu { $count } yameombwa tena
}
leader-tally-chart = { $what } kwa siku, kilo
leader-tally-chart-money = { $what } kwa siku
leader-tally-day = Siku
leader-tally-table = Kwa jedwali
leader-tally-produce = Kwa zao
leader-tally-members = Kwa mwanachama
leader-tally-members-more = Wale { $shown } walioleta zaidi, kati ya { $all }.
leader-tally-what = Zao
leader-tally-who = Mwanachama
leader-agreement = Viongozi na picha
leader-agreement-title = Mara ngapi viongozi wanakubaliana na picha
leader-agreement-says = Kati ya maamuzi { $decided } katika wiki { $weeks }, { $percent }% yalikuwa kama ilivyopendekezwa.
leader-agreement-none = Bado hakuna uamuzi katika wiki hizi.
leader-agreement-percent = { $percent }%
leader-agreement-n = Maamuzi
leader-agreement-same = Kama ilivyopendekezwa
leader-agreement-lower = Daraja la chini
leader-agreement-higher = Daraja la juu
leader-agreement-why = Sababu ya tofauti
leader-agreement-unseen = { $count ->
    [one] Jingine 1 liliidhinishwa pamoja na mengine bila kufungua picha yake; halikuhesabiwa.
   *[other] Mengine { $count } yaliidhinishwa pamoja bila kufungua picha zake; hayakuhesabiwa.
}
leader-agreement-week = Wiki kuanzia { $day }
leader-agreement-chart = Sehemu kama ilivyopendekezwa kwa wiki, { $produce }
leader-agreement-few = Maamuzi ni machache: bado haisemi mengi.
leader-agreement-reason = { $reason }: { $count }

error-sample-unseen = { $left ->
    [one] Picha 1 iliyochaguliwa kwa kura haijaangaliwa. Bado hakuna kilichoidhinishwa. Ifungue kwanza.
   *[other] Picha { $left } zilizochaguliwa kwa kura hazijaangaliwa. Bado hakuna kilichoidhinishwa. Zifungue kwanza.
}
error-not-alike = Mafungu haya hayawezi kuidhinishwa pamoja. Hakuna kilichobadilika. Yaangalie moja moja.
error-words-too-long = Hiyo ni zaidi ya herufi { $limit }. Hakuna kilichopotea. Fupisha, au sema kwa sauti.
error-sound-unusable = Hakuna kinachosikika. Hakuna kilichopotea. Sema tena, au andika.
error-sound-too-long = Maneno yasizidi sekunde { $limit_s }. Hakuna kilichopotea. Sema kwa ufupi.
error-consent-needed = Uliondoa kukubali kwako, kwa hiyo sauti yako haihifadhiwi. Hakuna kilichorekodiwa. Kubali tena kwenye ukurasa wako, au andika.
error-days-unusable = Siku hizi haziwezi kuhesabiwa. Hakuna kilichopotea. Chagua muda mwingine.
