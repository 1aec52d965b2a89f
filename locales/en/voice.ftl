# What the kiosk says aloud.

voice-hear = Hear this screen
voice-stop = Stop speaking
voice-quiet = Speak no more by itself
voice-loud = Speak by itself
voice-volume = How loud
voice-volume-soft = Soft
voice-volume-middle = Middle
voice-volume-loud = Loud
voice-none = This kiosk has no voice for this language. Ask a leader to have one added.
error-voice-missing = This kiosk has no voice for this. Everything you entered is kept. Read it, or ask someone to read it to you.
