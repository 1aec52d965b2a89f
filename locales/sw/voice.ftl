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
error-voice-missing = Kioski hiki hakina sauti ya maneno haya. Yote uliyoandika yamehifadhiwa. Soma, au mwombe mtu akusomee.
