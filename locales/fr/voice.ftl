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
voices-title = Voix enregistrées
voices-note = Ce que quelqu’un a enregistré est joué à la place de la voix de la borne.
voices-here = Sur cette borne
voices-none = Rien n’est encore enregistré. La borne parle avec sa propre voix.
voices-stick = Sur la clé USB
voices-no-stick = Mettez une clé USB avec des enregistrements.
voices-nothing = Il n’y a pas d’enregistrements sur cette clé. Leur place est le dossier { $folder }.
voices-has = { $count } phrases sur { $all }
voices-broken = Enregistrements illisibles, laissés de côté : { $count }
voices-add = Ajouter
voices-added = Les enregistrements sont maintenant sur cette borne.
voices-remove = Retirer
voices-remove-sure = Retirer ces enregistrements ? La voix de la borne parlera à leur place. On peut les reprendre d’une clé.
error-voice-missing = Cette borne n'a pas de voix pour cela. Tout ce que vous avez saisi est gardé. Lisez-le ou faites-le lire.
error-voice-pack-unreadable = Les enregistrements ne peuvent pas être lus. Ce qui était là reste. Remettez la clé, ou faites-les écrire à nouveau.
error-voice-pack-no-room = Il n’y a pas de place pour les enregistrements sur cette borne. Ce qui était là reste. Faites de la place, puis ajoutez-les encore.
