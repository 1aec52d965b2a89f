# What the kiosk says aloud.

voice-hear = Écouter cet écran
voice-stop = Arrêter la voix
voice-quiet = Ne plus parler tout seul
voice-loud = Parler tout seul
voice-volume = Volume
voice-volume-soft = Faible
voice-volume-middle = Moyen
voice-volume-loud = Fort
voice-none = Cette borne n’a pas de voix pour cette langue. Demandez à un responsable d’en faire ajouter une.
error-voice-missing = Cette borne n'a pas de voix pour cela. Tout ce que vous avez saisi est gardé. Lisez-le ou faites-le lire.
