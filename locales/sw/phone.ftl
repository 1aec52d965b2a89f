# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = Simu ya mashine
phone-use = Tumia simu
phone-use-review = Kagua kwenye simu yangu
phone-use-scan = Soma kwa simu
phone-title-photo = Piga picha kwa simu
phone-title-review = Kagua kwenye simu yako
phone-title-scan = Soma kwa simu
phone-step-wifi = Unganisha simu na Wi-Fi ile ile ya mashine hii.
phone-step-point = Elekeza kamera ya simu kwenye alama hii. Gusa kiungo kinachoonekana.
phone-step-photo = Piga picha kwa simu. Inakuja hapa yenyewe.
phone-step-review = Linganisha picha mbili ndogo. Kisha mafungu yako kwenye simu yako.
phone-step-scan = Piga picha ya alama unayotaka kusoma.
phone-join = Kwanza unganisha simu na Wi-Fi ya mashine
phone-join-point = Elekeza kamera ya simu kwenye alama hii. Gusa ili kuunganisha na Wi-Fi.
phone-join-type = Au ichague kwa jina lake kisha andika nenosiri.
phone-join-stay = Simu inasema hakuna intaneti? Baki kwenye Wi-Fi hii hata hivyo.
phone-join-name = Jina
phone-join-password = Nenosiri
phone-join-label = Alama ya Wi-Fi
phone-joined = Simu imeunganishwa
phone-join-again = Alama ya Wi-Fi tena
phone-join-page = Sasa fungua ukurasa
phone-code-label = Alama ya simu
phone-code-making = Alama inatengenezwa.
phone-left = { $minutes ->
    [one] Imebaki dakika 1
   *[other] Zimebaki dakika { $minutes }
}
phone-other-code = Alama nyingine
phone-new-code = Alama mpya
phone-here = Simu imefika.
phone-same = Picha hizi mbili lazima ziwe kwenye simu pia.
phone-same-yes = Ndiyo, ni zile zile
phone-same-no = Hapana, ni nyingine
phone-second = Sasa simu yako ni skrini yako ya pili. Unaweza kutoka hapa.
phone-list = Simu zinazotumika
phone-list-of = { $name }, si zaidi ya dakika { $minutes }
phone-end = Maliza
phone-over = Simu imerudishwa.
phone-arriving = Picha inakuja
phone-progress = MB { $done } kati ya { $all }
phone-measuring = Picha imefika. Inapimwa.

# On the phone itself.

phone-greeting = Simu inatafuta mashine.
phone-away = Mashine haijibu. Hakuna kilichopotea. Kaa karibu nayo, kwenye Wi-Fi ile ile. Itajaribiwa tena yenyewe.
phone-same-kiosk = Mashine inaonyesha picha zile zile mbili.
phone-compare = Linganisha picha
phone-compare-say = Je, hizi mbili ziko kwenye mashine pia? Basi gusa pale “Ndiyo, ni zile zile”.
phone-take-title = Piga picha ya mazao kwenye mkeka
phone-take = Piga picha
phone-take-again = Piga tena
phone-sending = Picha inakwenda kwenye mashine
phone-stays = Kaa karibu na mashine. Ikisimama, inaendelea yenyewe.
phone-not-good = Piga picha tena
phone-look-at-kiosk = Sasa angalia mashine.
phone-scan-title = Piga picha ya alama
phone-scan-take = Piga picha ya alama
phone-scan-none = Hakuna alama kwenye picha. Sogea karibu, tulia, kisha jaribu tena.
phone-scanned = Alama imesomwa
phone-desk-open = Angalia mafungu
phone-desk-note = PIN yako inaulizwa kabla ya idhini ya kwanza. Hakuna anayegusa simu, inarudishwa yenyewe.
phone-desk-end = Nimemaliza
phone-ended-title = Tayari
phone-ended = Unaweza kufunga ukurasa huu. Kwa picha nyingine, elekeza kamera kwenye alama mpya ya mashine.
phone-no-code = Ukurasa huu unafunguliwa kwa alama. Gusa “Tumia simu” kwenye mashine, kisha elekeza kamera kwenye alama.

# What goes wrong.

error-phone-ended = Simu haitumiki tena. Hakuna kilichopotea. Tengeneza alama mpya kwenye mashine.
error-phone-another = Simu nyingine ilifika kwanza. Hakuna kilichobadilika. Tengeneza alama mpya kwenye mashine, na usimruhusu mwingine aipige picha.
error-phone-not-allowed = Simu hii ni kwa kazi nyingine. Hakuna kilichobadilika. Fanya hili kwenye mashine.
error-phone-unconfirmed = Kwanza sema kwenye mashine kwamba hii ni simu yako. Hakuna kilichopotea.
error-phone-too-many = Simu nyingi tayari zinatumika. Maliza moja kwanza. Hakuna kilichopotea.
error-phone-no-network = Mashine hii haiko kwenye mtandao, kwa hiyo simu haiwezi kuifikia. Iunganishe na Wi-Fi, au tumia kamera ya mashine. Hakuna kilichopotea.
error-phone-taken = Mashine haiwezi kupokea simu sasa. Hakuna kilichopotea. Tumia kamera yake, au iwashe upya.
error-phone-stranger = Hii si alama ya mashine hii, au ni ya zamani. Hakuna kilichobadilika. Elekeza kamera tena kwenye alama ya mashine.
error-phone-wait = Umekosea mara nyingi. Hakuna kilichopotea. Subiri dakika moja, kisha elekeza kamera kwenye alama tena.
