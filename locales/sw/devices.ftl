# The kiosks of the cooperative: who is let in, which is lost, which was copied.
devices-title = { $count ->
    [one] Mashine 1
   *[other] Mashine { $count }
}
devices-open = Mashine zetu
devices-this-one = Mashine hii
devices-no-name = Mashine { $short }
devices-state-let_in = Imeruhusiwa
devices-state-not_let_in = Bado haijaruhusiwa
devices-state-revoked = Imetolewa
devices-copied = Iko mara mbili
devices-last = Kazi ya mwisho: { $when }
devices-no-work = Bado hakuna kazi
devices-entries = { $count ->
    [one] Taarifa 1
   *[other] Taarifa { $count }
}
devices-aside = { $count ->
    [one] Taarifa 1 imehifadhiwa lakini haihesabiwi
   *[other] Taarifa { $count } zimehifadhiwa lakini hazihesabiwi
}
devices-waiting = { $count ->
    [one] Taarifa 1 inasubiri nyingine
   *[other] Taarifa { $count } zinasubiri nyingine
}
devices-joined = Iliingia: { $when }
devices-name-field = Jina la mashine hii
devices-name-hint = Andika ilipo, ili kila mtu ajue ni ipi.
devices-name-keep = Hifadhi jina hili
devices-named = Jina limehifadhiwa.
devices-admit = Ruhusu mashine
devices-admit-title = Mashine gani iingie?
devices-admit-hint = Kwenye mashine mpya chagua “Jiunge”, kisha “Sina mwaliko”. Skani inachoonyesha, au kiandike hapa.
devices-admit-field = Kinachoonyeshwa na mashine mpya
devices-admit-do = Iruhusu
devices-admitted-title = { $name } imeruhusiwa
devices-admitted-hint = Sasa skani hii kwenye mashine mpya, au iandike huko.
devices-admitted-done = Tayari
devices-not-let-in-why = Hakuna anayejulikana hapa aliyeiruhusu mashine hii. Ilichofanya kimehifadhiwa, lakini hakihesabiwi hadi uiruhusu.
devices-revoked-by = { $name } aliitoa, { $when }.
devices-revoked-why = Ilichofanya hadi hapo kinahesabiwa. Cha baadaye kimehifadhiwa, lakini hakihesabiwi. Hakuna kilichopotea.
devices-copied-why = Mtu alinakili kumbukumbu za mashine hii, na nakala zote mbili zikaendelea na kazi. Vyote vimehifadhiwa. Moja tu inahesabiwa tangu pale zilipoachana.
devices-chain = Taarifa { $from } hadi { $to }
devices-chain-seen = Ilionekana hapa kwanza { $when } · { $short }
devices-chain-counts = inahesabiwa
devices-chain-aside = imewekwa kando
devices-revoke = Toa mashine hii
devices-revoke-title = Kwa nini { $name } itolewe?
devices-revoke-hint = Haitapata jipya. Ilichofanya hadi sasa kinabaki na kinahesabiwa.
devices-revoke-pin = Namba yako ya siri, tafadhali
devices-revoke-pin-hint = Ili mtu mwingine asiitoe { $name } kwa jina lako.
devices-revoke-do = Toa { $name }
devices-keep-it = Iache
devices-reason-lost = Imepotea
devices-reason-stolen = Imeibiwa
devices-reason-broken = Imeharibika
devices-reason-replaced = Nyingine inafanya kazi yake
devices-reason-misused = Mtu aliitumia vibaya
devices-join-without = Sina mwaliko
devices-ask-title = Mwonyeshe kiongozi hii
devices-ask-hint = Kiongozi anafungua “Mashine zetu” na kuiruhusu hii. Kisha andika hapa kinachoonyeshwa na mashine ya kiongozi.
devices-ask-name = Watu wataiitaje mashine hii?
devices-ask-make = Ionyeshe
devices-ask-next = Nimeruhusiwa
devices-code = Msimbo wa kuskani
devices-words = Maneno ya kuandika
