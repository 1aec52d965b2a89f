# How exchanges stand, and the ways to exchange.
exchange-ways = Njia yoyote ya kutuma inatosha.
exchange-nothing-waits = Vyote viko kituo kikuu. Mashine inatafuta habari yenyewe.
exchange-waits = Vitaenda vyenyewe baada ya muda mfupi.
exchange-trying = Tunakiita kituo kikuu…
exchange-bringing = Vimekwenda { $done } kati ya { $of }. Vimetumwa { $up }, vimeletwa { $down }. Unaweza kuendelea na kazi.
exchange-so-far = { $done } kati ya { $of }
exchange-tries-again = Mashine itajaribu tena yenyewe: { $when }.
exchange-stopped = Itaendelea mtu akishasaidia. Kisha bonyeza “Jaribu sasa”.
exchange-stopped-looks = Mtu anahitajika kusaidia. Mashine itaangalia tena yenyewe: { $when }.
exchange-try-now = Jaribu sasa
exchange-whose = kutoka kwa { $names }
exchange-clock-off = Saa ya mashine hii si sahihi. Kwa saa ya kituo kikuu ni: { $when }. Hakuna kilichopotea. Rekebisha saa utakapoweza.
exchange-proxy = Seva ya wakala
exchange-proxy-hint = Ni pale tu anayetunza mtandao anapoitaja. La sivyo, iache tupu.
joining-title = Mashine hii imejiunga. Kumbukumbu zake ziko njiani.
joining-so-far = Tunaleta yanayojulikana na mashine nyingine: { $down } hadi sasa.
joining-no-hub = Kumbukumbu zinatoka kwenye mashine nyingine kijijini, au kwa flashi.
joining-village = Leta kutoka mashine ya kijijini
village-way = Na mashine nyingine hapa
village-way-note = Zote mbili ziwe kwenye mtandao mmoja. Intaneti haihitajiki. Picha pia huenda.
village-found = { $count ->
    [0] Hakuna mashine iliyopatikana sasa
    [one] Imepatikana mashine 1
   *[other] Zimepatikana mashine { $count }
}
village-last = Mara ya mwisho ilipofaulu: { $when }
village-open = Tafuta mashine
village-title = Badilishana na mashine ya kijijini
village-running = Tunabadilishana na { $address }. Vimetumwa { $up }, vimeletwa { $down }. Unaweza kuendelea na kazi.
village-worked-with = { $name } na mashine hii sasa zina sawasawa: { $when }
village-call = Ita mashine nyingine
village-none = Bado hakuna iliyopatikana yenyewe. Angalia kama zote mbili ziko kwenye mtandao mmoja, au andika anwani.
village-no-name = Mashine isiyo na jina
village-meet = Badilishana
village-address = Anwani yake
village-address-hint = Mashine nyingine inaionyesha, kwa mfano 192.168.1.7
village-meet-address = Badilishana na anwani hii
village-own = Ruhusu nyingine kuita mashine hii
village-own-address = Andika au skani hii kwenye mashine nyingine:
village-qr = Anwani ya mashine hii ya kuskani
village-off-note = Imezimwa. Ikiwa imewashwa, mashine za ushirika wetu kwenye mtandao huo huo zinaweza kubadilishana na hii. Hakuna mwingine anayepata kitu.
village-no-network = Imewashwa, lakini mashine hii haiko kwenye mtandao wowote. Iunganishe na Wi-Fi ile ile ya mashine nyingine.
village-switch-on = Ruhusu nyingine kuita
village-switch-off = Zuia nyingine kuita
village-ask-leader = Kiongozi anaweza kuiwasha.
photos-net-open = Picha kwa intaneti
photos-net-title = Picha ngapi ziende kwa intaneti?
photos-net-note = Kumbukumbu huenda daima. Kwa flashi na kijijini picha zote huenda. Leo { $today } zimekwenda kwa intaneti; picha zinachukua { $here } kwenye mashine hii.
photos-net-day = { $bytes } kwa siku
photos-net-day-note = Kama picha { $count }
photos-net-all = Zote zilizopo
photos-net-all-note = Ni pale tu intaneti haiongezi gharama
photos-net-small = Picha ndogo tu
photos-net-small-note = Picha kamili zinasubiri flashi au mtandao wa kijiji
photos-net-none = Hakuna
photos-net-none-note = Picha zote zinasubiri flashi au mtandao wa kijiji
