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
voices-title = Recorded voices
voices-note = What somebody recorded is played instead of the kiosk’s own voice.
voices-here = On this kiosk
voices-none = Nothing is recorded yet. The kiosk speaks with its own voice.
voices-stick = On the stick
voices-no-stick = Put in a stick with recordings.
voices-nothing = There are no recordings on this stick. They belong in its folder { $folder }.
voices-has = { $count } of { $all } sentences
voices-broken = Recordings that can’t be played and stay out: { $count }
voices-add = Add
voices-added = The recordings are on this kiosk now.
voices-remove = Remove
voices-remove-sure = Remove these recordings? The kiosk’s own voice speaks instead. They can be added again from a stick.
error-voice-missing = This kiosk has no voice for this. Everything you entered is kept. Read it, or ask someone to read it to you.
error-voice-pack-unreadable = The recordings can’t be read. What was here stays. Put the stick in again, or have them written anew.
error-voice-pack-no-room = This kiosk has no room for the recordings. What was here stays. Make room, then add them again.
