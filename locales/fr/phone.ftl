# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = Téléphone de la borne
phone-use = Prendre un téléphone
phone-use-review = Examiner sur mon téléphone
phone-use-scan = Lire avec un téléphone
phone-title-photo = Prendre la photo avec un téléphone
phone-title-review = Examiner sur votre téléphone
phone-title-scan = Lire avec un téléphone
phone-step-wifi = Connectez le téléphone au même Wi-Fi que cette borne.
phone-step-point = Visez ce code avec l’appareil photo du téléphone. Touchez le lien qui s’affiche.
phone-step-photo = Prenez la photo avec le téléphone. Elle vient ici toute seule.
phone-step-review = Comparez deux dessins. Ensuite les lots sont sur votre téléphone.
phone-step-scan = Photographiez le code à lire.
phone-join = D’abord, rejoignez le Wi-Fi de la borne
phone-join-point = Visez ce code avec l’appareil photo du téléphone. Touchez pour rejoindre le Wi-Fi.
phone-join-type = Ou choisissez-le par son nom et tapez le mot de passe.
phone-join-stay = Le téléphone dit qu’il n’y a pas d’internet ? Restez quand même sur ce Wi-Fi.
phone-join-name = Nom
phone-join-password = Mot de passe
phone-join-label = Code du Wi-Fi
phone-joined = Le téléphone est connecté
phone-join-again = Revoir le code du Wi-Fi
phone-join-page = Maintenant, ouvrez la page
phone-code-label = Code pour le téléphone
phone-code-making = Le code se prépare.
phone-left = { $minutes ->
    [one] Encore { $minutes } minute
   *[other] Encore { $minutes } minutes
}
phone-other-code = Un autre code
phone-new-code = Nouveau code
phone-here = Un téléphone est là.
phone-same = Les deux mêmes dessins doivent être sur le téléphone.
phone-same-yes = Oui, les mêmes
phone-same-no = Non, d’autres
phone-second = Votre téléphone est maintenant votre second écran. Vous pouvez sortir ici.
phone-list = Téléphones en service
phone-list-of = { $name }, { $minutes } min au plus
phone-end = Terminer
phone-over = Le téléphone a été rendu.
phone-arriving = La photo arrive
phone-progress = { $done } sur { $all } Mo
phone-measuring = La photo est là. Elle est en train d’être mesurée.

# On the phone itself.

phone-greeting = Le téléphone cherche la borne.
phone-away = La borne ne répond pas. Rien n’est perdu. Restez près d’elle, sur le même Wi-Fi. Un nouvel essai se fait tout seul.
phone-same-kiosk = La borne montre les deux mêmes dessins.
phone-compare = Comparez les dessins
phone-compare-say = Ces deux dessins sont-ils aussi sur la borne ? Alors touchez là-bas « Oui, les mêmes ».
phone-take-title = Photographiez les produits sur le tapis
phone-take = Prendre la photo
phone-take-again = La reprendre
phone-sending = La photo va à la borne
phone-stays = Restez près de la borne. Si cela s’arrête, cela reprend tout seul.
phone-not-good = Reprenez la photo
phone-look-at-kiosk = Regardez la borne maintenant.
phone-scan-title = Photographiez le code
phone-scan-take = Photographier le code
phone-scan-none = Aucun code n’a été trouvé sur la photo. Approchez-vous, ne bougez pas et essayez encore.
phone-scanned = Le code a été lu
phone-desk-open = Voir les lots
phone-desk-note = Votre code PIN est demandé avant la première approbation. Si personne ne touche le téléphone, il est rendu.
phone-desk-end = J’ai fini
phone-ended-title = Terminé
phone-ended = Vous pouvez fermer cette page. Pour une autre photo, visez le nouveau code de la borne.
phone-no-code = Cette page s’ouvre par un code. Touchez « Prendre un téléphone » sur la borne, puis visez le code.

# What goes wrong.

error-phone-ended = Le téléphone n’est plus en service. Rien n’est perdu. Faites un nouveau code sur la borne.
error-phone-another = Un autre téléphone est arrivé avant. Rien n’a changé. Faites un nouveau code sur la borne et ne laissez personne le photographier.
error-phone-not-allowed = Le téléphone sert à autre chose. Rien n’a changé. Faites ceci sur la borne.
error-phone-unconfirmed = Dites d’abord sur la borne que c’est votre téléphone. Rien n’est perdu.
error-phone-too-many = Beaucoup de téléphones sont déjà en service. Terminez-en un d’abord. Rien n’est perdu.
error-phone-no-network = Cette borne n’est dans aucun réseau : aucun téléphone ne peut l’atteindre. Connectez-la à un Wi-Fi, ou prenez la caméra de la borne. Rien n’est perdu.
error-phone-taken = La borne ne peut pas attendre de téléphone en ce moment. Rien n’est perdu. Prenez sa propre caméra, ou redémarrez-la.
error-phone-stranger = Ce n’est pas le code de cette borne, ou c’est un ancien. Rien n’a changé. Visez encore le code de la borne.
error-phone-wait = Trop d’essais faux. Rien n’est perdu. Attendez une minute, puis visez encore le code.
