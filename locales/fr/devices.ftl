# The kiosks of the cooperative: who is let in, which is lost, which was copied.
devices-title = { $count ->
    [one] 1 borne
   *[other] { $count } bornes
}
devices-open = Nos bornes
devices-this-one = Cette borne
devices-no-name = Borne { $short }
devices-state-let_in = Admise
devices-state-not_let_in = Pas encore admise
devices-state-revoked = Retirée
devices-copied = Existe deux fois
devices-last = Dernier travail : { $when }
devices-no-work = Pas encore de travail
devices-entries = { $count ->
    [one] 1 donnée
   *[other] { $count } données
}
devices-aside = { $count ->
    [one] 1 donnée est gardée mais ne compte pas
   *[other] { $count } données sont gardées mais ne comptent pas
}
devices-waiting = { $count ->
    [one] 1 donnée en attend d’autres
   *[other] { $count } données en attendent d’autres
}
devices-joined = Entrée { $when }
devices-name-field = Nom de cette borne
devices-name-hint = L’endroit où elle est, pour que chacun sache laquelle c’est.
devices-name-keep = Garder ce nom
devices-named = Le nom est gardé.
devices-admit = Admettre une borne
devices-admit-title = Quelle borne doit entrer ?
devices-admit-hint = Sur la nouvelle borne, choisissez « Rejoindre », puis « Je n’ai pas d’invitation ». Scannez ce qu’elle montre, ou tapez-le ici.
devices-admit-field = Ce que montre la nouvelle borne
devices-admit-do = L’admettre
devices-admitted-title = { $name } est admise
devices-admitted-hint = Maintenant, scannez ceci sur la nouvelle borne, ou tapez-le là-bas.
devices-admitted-done = C’est fait
devices-not-let-in-why = Personne de connu ici n’a admis cette borne. Ce qu’elle a fait est gardé, mais ne compte pas tant que vous ne l’avez pas admise.
devices-revoked-by = Retirée par { $name } { $when }.
devices-revoked-why = Ce qu’elle a fait jusque-là compte. La suite est gardée, mais ne compte pas. Rien n’est perdu.
devices-copied-why = Quelqu’un a copié les données de cette borne, et les deux copies ont continué. Tout est gardé. À partir de leur séparation, une seule compte.
devices-chain = Données { $from } à { $to }
devices-chain-seen = Vu ici pour la première fois { $when } · { $short }
devices-chain-counts = compte
devices-chain-aside = gardé à part
devices-revoke = Retirer cette borne
devices-revoke-title = Pourquoi retirer { $name } ?
devices-revoke-hint = Elle ne reçoit plus rien de nouveau. Ce qu’elle a fait reste et compte.
devices-revoke-pin = Votre code secret, s’il vous plaît
devices-revoke-pin-hint = Pour que personne d’autre ne retire { $name } en votre nom.
devices-revoke-do = Retirer { $name }
devices-keep-it = La garder
devices-reason-lost = Perdue
devices-reason-stolen = Volée
devices-reason-broken = En panne
devices-reason-replaced = Une autre fait son travail
devices-reason-misused = Quelqu’un s’en est mal servi
devices-join-without = Je n’ai pas d’invitation
devices-ask-title = Montrez ceci à un responsable
devices-ask-hint = Le responsable ouvre « Nos bornes » et admet celle-ci. Tapez ensuite ici ce que montre la borne du responsable.
devices-ask-name = Comment va-t-on appeler cette borne ?
devices-ask-make = Le montrer
devices-ask-next = La borne est admise
devices-code = Code à scanner
devices-words = Mots à taper
