# What the kiosk says aloud.

voice-hear = Sikiliza skrini hii
voice-stop = Acha kusema
voice-quiet = Isiseme yenyewe
voice-loud = Iseme yenyewe
voice-none = Kioski hiki hakina sauti ya lugha hii. Mwombe kiongozi iongezwe.
error-voice-missing = Kioski hiki hakina sauti ya maneno haya. Yote uliyoandika yamehifadhiwa. Soma, au mwombe mtu akusomee.
