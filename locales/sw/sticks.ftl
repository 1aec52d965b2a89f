# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = Kwa flashi
stick-none = Hakuna flashi. Weka moja, na uandike juu yake vinavyosubiri.
stick-ready = Flashi ipo. Andika juu yake, kisha ipeleke mjini.
stick-found = { $count ->
    [one] Kuna kitu chako kwenye flashi.
   *[other] Kuna vitu { $count } vyako kwenye flashi.
}
stick-flag = Tayari sasa
stick-write = Andika kwenye flashi
stick-read = Soma flashi
stick-read-old = Chukua hata hivyo
stick-writing = Tunaandika. Acha flashi ilipo.
stick-reading = Tunasoma. Acha flashi ilipo.
stick-progress = { $done } kati ya { $all }
stick-progress-mb = { $done } kati ya MB { $all }
stick-safe = Unaweza kuendelea na kazi. Hakuna kinachosimama.
stick-written = Vyote viko kwenye flashi. Itoe na uipeleke mjini.
stick-written-photos = { $count ->
    [0] Hakuna picha
    [one] Picha 1
   *[other] Picha { $count }
}
stick-read-done = { $count ->
    [0] Imesomwa. Hakuna jipya.
    [one] Imesomwa. Imeingia taarifa 1 mpya.
   *[other] Imesomwa. Zimeingia taarifa { $count } mpya.
}
stick-pull = Unaweza kuitoa sasa.
stick-from = Kutoka kwa { $name }, { $when }
stick-from-hub = Kutoka kituo kikuu, { $when }
stick-from-unknown = Kutoka mashine nyingine, { $when }
stick-clock = Saa ya hapa au ya kule si sahihi. Vyote vimechukuliwa. Angalia saa.
stick-room = Nafasi iliyopo: MB { $mb }

stick-joined-how = Andika kwenye flashi. Mashine iliyokualika iisome na iandike juu yake. Kisha isome hapa.

visits-title = { $count ->
    [one] Kijiji 1 cha kutembelea
   *[other] Vijiji { $count } vya kutembelea
}
visits-who = Afisa wa nyanjani
visits-sealed = Umebeba vifurushi vilivyofungwa. Hakuna anayeweza kuvisoma njiani.
visits-none = Bado hakuna kijiji kwenye orodha yako. Badilishana na kituo kikuu, au chukua kwenye flashi.
visits-unnamed = Ushirika { $short }
visits-kiosks = { $count ->
    [one] Mashine 1
   *[other] Mashine { $count }
}
visits-silent = Mashine iliyokaa kimya zaidi: { $when }
visits-heard = Habari ya mwisho: { $when }
visits-never = Bado hakuna habari
visits-to-hub = Kwa kituo kikuu: taarifa { $things }, picha { $photos }
visits-to-hub-none = Hakuna cha kituo kikuu
visits-to-kiosks = Kwa kijiji: taarifa { $things }, picha { $photos }
visits-to-kiosks-none = Hakuna cha kijiji
visits-take = Chukua kwenye flashi
visits-give = Andika kwenye flashi
visits-hub = Badilishana na kituo kikuu
visits-hub-worked = Kubadilishana na kituo kikuu mara ya mwisho: { $when }
visits-hub-never = Bado hamjabadilishana na kituo kikuu
visits-no-hub = Hakuna kituo kikuu kilichowekwa. Washa kompyuta hii kwa anwani ya kituo kikuu.
visits-no-stick = Weka flashi.
visits-taken = { $count ->
    [0] Hakuna jipya kwenye flashi.
    [one] Imechukuliwa taarifa 1. Unaweza kutoa flashi.
   *[other] Zimechukuliwa taarifa { $count }. Unaweza kutoa flashi.
}
visits-given = { $count ->
    [0] Ilikuwa kwenye flashi tayari. Unaweza kuitoa.
    [one] Imeandikwa taarifa 1 kwenye flashi. Unaweza kuitoa.
   *[other] Zimeandikwa taarifa { $count } kwenye flashi. Unaweza kuitoa.
}
visits-key = Ufunguo wa kompyuta hii
visits-key-hint = Anayetunza kituo kikuu anauhitaji ili airuhusu kompyuta hii kuingia.
