# Le bureau du responsable : filtres, lots semblables, rapporter, notes vocales, le bilan du jour.

stage-again = À rapporter
desk-queue-stage-again = Redemandés

leader-filter = Plus de filtres
leader-filter-less = Moins de filtres
leader-filter-produce-all = Tous les produits
leader-filter-class = Catégorie proposée
leader-filter-class-all = Toute catégorie
leader-filter-member = Apporté par
leader-filter-member-all = Apporté par tous
leader-filter-age = Depuis quand
leader-filter-age-all = Toute durée
leader-filter-age-1 = Plus de 1 jour
leader-filter-age-2 = Plus de 2 jours
leader-filter-age-7 = Plus d’une semaine
leader-filter-clear = Tout afficher à nouveau
leader-order = Dans quel ordre
leader-order-oldest = Les plus anciens d’abord
leader-order-doubtful = Les incertains d’abord
leader-doubtful = { $count ->
    [one] 1 raison d’y regarder à deux fois
   *[other] { $count } raisons d’y regarder à deux fois
}
leader-doubt-few_pieces = Peu de pièces sur le tapis
leader-doubt-near_limit = Une taille est tout près de sa limite
leader-doubt-blemish = La peau porte des marques
leader-doubt-uncounted = Quelque chose n’a pas été compté
leader-doubt-photo = La photo ou le tapis n’était pas tout à fait bien
leader-doubt-changed = A changé après la validation

leader-keys = Touches
leader-keys-title = Au clavier
leader-keys-next = Lot suivant
leader-keys-back = Lot précédent
leader-keys-approve = Valider comme choisi
leader-keys-undo = Reprendre ce qui vient d’être fait
leader-keys-note = Ouvrir les notes
leader-keys-again = Demander de le rapporter
leader-keys-compare = Comparer les photos
leader-keys-alike = Valider ensemble les semblables
leader-keys-find = Chercher un lot
leader-keys-help = Montrer ces touches
leader-keys-close = Fermer ceci

leader-compare = Comparer
leader-compare-title = Comparer les photos
leader-compare-this = Ce lot : { $name }, lot { $number }
leader-compare-other = { $name }, lot { $number }
leader-compare-before = Ce lot, photo de { $when }
leader-compare-none = Il n’y a pas encore d’autre photo de ce produit et de cette catégorie.
leader-compare-next = Autre photo
leader-compare-last = Photo précédente
leader-compare-closer = Plus près
leader-compare-farther = Plus loin
leader-compare-whole = Photo entière
leader-compare-turn = Les tourner
leader-compare-photo = Photo du lot { $number }

leader-alike-go = { $count ->
    [one] 1 semblable
   *[other] { $count } semblables
}
leader-alike-title = { $count ->
    [one] Valider 1 lot
   *[other] Valider { $count } lots ensemble
}
leader-alike-says = Même produit, même catégorie, aucun doute : { $produce }, { $class }.
leader-alike-look = { $count ->
    [0] Vous avez regardé toutes celles tirées au sort.
    [one] Regardez encore 1 photo. Elle a été tirée au sort.
   *[other] Regardez encore { $count } photos. Elles ont été tirées au sort.
}
leader-alike-look-all = Vous en avez écarté un tiré au sort, regardez donc toutes les photos : encore { $count }.
leader-alike-none = Aucun autre lot en attente n’est semblable et sans doute.
leader-alike-drawn = Tiré au sort : à regarder
leader-alike-opened = Regardé
leader-alike-left = Écarté
leader-alike-open = Regarder le lot { $number }, { $name }
leader-alike-leave = L’écarter
leader-alike-take = Le prendre avec les autres
leader-alike-good = Il est semblable
leader-alike-approve = { $count ->
    [one] Valider 1 lot
   *[other] Valider { $count } lots
}
leader-alike-done = { $count ->
    [0] Aucun n’a été validé
    [one] 1 lot est validé
   *[other] { $count } lots sont validés
}
leader-alike-saved = Chacun a sa propre validation, comme donnée une par une.
leader-alike-out = { $count ->
    [one] 1 lot est resté tel quel :
   *[other] { $count } lots sont restés tels quels :
}
leader-alike-out-changed = Il a changé pendant que vous regardiez.
leader-alike-out-not_alike = Il n’est plus comme les autres.
leader-alike-out-not_waiting = Il n’est plus en attente.
leader-alike-lot = { $name }, lot { $number }
leader-together = Validé avec { $lots } lots ; { $opened } photos ont été regardées.

leader-again = Redemander
leader-again-title = Pourquoi demander à { $name } de le rapporter ?
leader-again-reason-photo_unclear = La photo n’est pas nette
leader-again-reason-more_pieces = Mettez plus de pièces sur le tapis
leader-again-reason-apart = Posez-les séparées
leader-again-reason-sort_out = Retirez les abîmées
leader-again-reason-clean = Nettoyez-les d’abord
leader-again-reason-together = Regardons ensemble
leader-again-words = Autre chose, par écrit
leader-again-voice = Le dire
leader-again-send = Demander à { $name }
leader-again-pick = Choisissez d’abord une image
leader-again-asked = { $name } l’a redemandé : { $reason }
leader-again-back = Retirer cette demande
leader-again-for-you = { $name } vous demande de rapporter le lot { $number }
leader-again-photo = Prendre une nouvelle photo

leader-notes = Notes vocales
leader-note-hear = Écouter
leader-note-stop = Arrêter
leader-note-length = { $seconds } s
leader-note-back = Retirer la note
leader-note-elsewhere = Elle est sur une autre borne et vient avec le prochain échange.
leader-note-unplayable = Cette borne ne peut pas la lire.
leader-record = Dire quelque chose sur ce lot
leader-record-stop = Terminé
leader-record-again = Parler à nouveau
leader-record-drop = Ne pas garder
leader-record-keep = Garder ce que j’ai dit
leader-record-running = J’écoute : { $seconds } sur { $limit } s
leader-record-kept = Votre voix est gardée avec le lot, pour son producteur et les responsables. Vous pouvez la retirer.
leader-record-none = Aucun micro trouvé. Écrivez-le.
leader-record-refused = Cette borne ne peut pas utiliser le micro. Écrivez-le.
leader-record-busy = Autre chose utilise le micro. Réessayez ou écrivez-le.

leader-tile-tally = La journée
leader-tally-title = Ce qui a été fait
leader-tally-span = Combien de jours
leader-tally-1 = Aujourd’hui
leader-tally-7 = 7 jours
leader-tally-30 = 30 jours
leader-tally-received = Apporté
leader-tally-graded = Classé
leader-tally-approved = Validé
leader-tally-waiting = Vous attend
leader-tally-shipped = Expédié
leader-tally-paid = Parts des membres
leader-tally-lots = { $count ->
    [one] 1 lot
   *[other] { $count } lots
}
leader-tally-oldest = Le plus ancien depuis { $when }
leader-tally-none = Rien encore
leader-tally-asked = { $count ->
    [one] 1 lot est redemandé
   *[other] { $count } lots sont redemandés
}
leader-tally-chart = { $what } par jour, kilogrammes
leader-tally-chart-money = { $what } par jour
leader-tally-day = Jour
leader-tally-table = En tableau
leader-tally-produce = Par produit
leader-tally-members = Par membre
leader-tally-members-more = Les { $shown } qui ont apporté le plus, sur { $all }.
leader-tally-what = Produit
leader-tally-who = Membre
leader-agreement = Responsables et photos
leader-agreement-title = Combien de fois les responsables suivent la photo
leader-agreement-says = Sur { $decided } décisions en { $weeks } semaines, { $percent } % étaient comme proposé.
leader-agreement-none = Pas encore de décision dans ces semaines.
leader-agreement-percent = { $percent } %
leader-agreement-n = Décisions
leader-agreement-same = Comme proposé
leader-agreement-lower = Catégorie inférieure
leader-agreement-higher = Catégorie supérieure
leader-agreement-why = Pourquoi une autre
leader-agreement-unseen = { $count ->
    [one] 1 autre a été validé avec d’autres sans ouvrir sa photo ; il n’est pas compté.
   *[other] { $count } autres ont été validés ensemble sans ouvrir leurs photos ; ils ne sont pas comptés.
}
leader-agreement-week = Semaine du { $day }
leader-agreement-chart = Part comme proposé par semaine, { $produce }
leader-agreement-few = Peu de décisions : cela dit encore peu.
leader-agreement-reason = { $reason } : { $count }

error-sample-unseen = { $left ->
    [one] 1 photo tirée au sort n’a pas été regardée. Rien n’est encore validé. Ouvrez-la d’abord.
   *[other] { $left } photos tirées au sort n’ont pas été regardées. Rien n’est encore validé. Ouvrez-les d’abord.
}
error-not-alike = Ces lots ne peuvent pas être validés ensemble. Rien n’a changé. Regardez-les un par un.
error-words-too-long = C’est plus de { $limit } signes. Rien n’est perdu. Raccourcissez ou dites-le.
error-sound-unusable = On n’y entend rien. Rien n’est perdu. Parlez à nouveau ou écrivez-le.
error-sound-too-long = Une note dure au plus { $limit_s } secondes. Rien n’est perdu. Dites-le plus court.
error-consent-needed = Vous avez retiré votre accord, votre voix n’est donc pas gardée. Rien n’a été enregistré. Donnez à nouveau votre accord sur votre page ou écrivez-le.
error-days-unusable = Ces jours ne peuvent pas être comptés. Rien n’est perdu. Choisissez une autre période.
