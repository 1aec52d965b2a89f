# What the kiosk says aloud.

voice-hear = Sikiliza skrini hii
voice-stop = Acha kusema
voice-quiet = Isiseme yenyewe
voice-loud = Iseme yenyewe
voice-volume = Sauti iwe kubwa kiasi gani
voice-volume-soft = Ndogo
voice-volume-middle = Ya kati
voice-volume-loud = Kubwa
voice-none = Kioski hiki hakina sauti ya lugha hii. Mwombe kiongozi iongezwe.
voices-title = Sauti zilizorekodiwa
voices-note = Kilichorekodiwa na mtu kinasikika badala ya sauti ya mashine yenyewe.
voices-here = Kwenye mashine hii
voices-none = Hakuna kilichorekodiwa bado. Mashine inasema kwa sauti yake.
voices-stick = Kwenye fimbo ya USB
voices-no-stick = Chomeka fimbo ya USB yenye sauti zilizorekodiwa.
voices-nothing = Hakuna sauti zilizorekodiwa kwenye fimbo hii. Ziwe kwenye folda { $folder }.
voices-has = Sentensi { $count } kati ya { $all }
voices-broken = Zisizoweza kusikika na hazichukuliwi: { $count }
voices-add = Ongeza
voices-added = Sauti ziko kwenye mashine hii sasa.
voices-remove = Ondoa
voices-remove-sure = Uondoe sauti hizi? Mashine itasema kwa sauti yake. Zinaweza kuongezwa tena kutoka kwenye fimbo.
error-voice-missing = Kioski hiki hakina sauti ya maneno haya. Yote uliyoandika yamehifadhiwa. Soma, au mwombe mtu akusomee.
error-voice-pack-unreadable = Sauti zilizorekodiwa hazisomeki. Zilizokuwepo zimebaki. Chomeka fimbo tena, au omba ziandikwe upya.
error-voice-pack-no-room = Mashine hii haina nafasi ya sauti hizi. Zilizokuwepo zimebaki. Tengeneza nafasi, kisha ziongeze tena.
