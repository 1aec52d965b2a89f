# Entrer sur un écran partagé : trois images, badges, codes oubliés, accord, verrouillage, aide.

# trois images
signin-my-pictures = Mes trois images
signin-tap-three = Touchez vos trois images, l’une après l’autre
signin-tapped = Touchées jusqu’ici
signin-twelve = Douze images
signin-which-of-you = Lequel d’entre vous est-ce ?
signin-three = Trois images
signin-choose-three = Choisissez trois images
signin-choose-hint = Personne d’autre n’a les mêmes. Elles disent qui vous êtes ; ce n’est pas un secret.
signin-choose = Choisir
signin-propose = En proposer d’autres
signin-keep-pictures = Garder celles-ci
signin-no-pictures = Pas encore
signin-step-pictures = Images
signin-step-consent = Accord
signin-picture-sun = Soleil
signin-picture-fish = Poisson
signin-picture-bicycle = Vélo
signin-picture-hen = Poule
signin-picture-cup = Tasse
signin-picture-key = Clé
signin-picture-tree = Arbre
signin-picture-hat = Chapeau
signin-picture-drum = Tambour
signin-picture-boat = Bateau
signin-picture-goat = Chèvre
signin-picture-moon = Lune

# badges
signin-my-badge = Mon badge
signin-hold-badge = Tenez votre badge devant la caméra
signin-hold-badge-hint = Le carré à points regarde la caméra, à une main de distance. Un lecteur convient aussi.
signin-badge-picture = Ce que voit la caméra
signin-badge-no-camera = Il n’y a pas de caméra. Prenez le lecteur, ou revenez et touchez votre visage.
signin-badge = Badge
signin-badges = Badges
signin-badge-hint = Tenez-le devant la caméra de la borne
signin-badge-since = Depuis : { $when }
signin-no-badge = Pas encore
signin-badge-print = Imprimer le badge
signin-badge-lost = Perdu
signin-badge-lost-ask = { $name } a perdu son badge ?
signin-badge-lost-note = Il y aura un nouveau badge à imprimer. L’ancien n’ouvre alors plus rien, quel que soit celui qui le trouve.
signin-badge-replace = Faire un nouveau badge

# le code secret
signin-pin-again = D’abord votre code secret
signin-forgot = J’ai oublié mon code
signin-vouch-leader = Un responsable avec son code et une autre personne disent que c’est { $name }.
signin-vouch-members = Il n’y a pas d’autre responsable. Deux personnes avec badge ou code disent que c’est { $name }.
signin-vouch-first = Qui dit en premier que c’est { $name } ?
signin-vouch-second = Et qui encore ?
signin-vouch-yes = Est-ce vraiment { $name } ?
signin-vouch-nobody = Aucune personne inscrite ici ne peut le faire. Demandez à un responsable sur une autre borne.
signin-new-pin = Choisissez un nouveau code secret
signin-new-pin-again = Le même code encore une fois
signin-new-pin-differs = Les deux n’étaient pas pareils. Choisissez-le à nouveau.
signin-pin-was-reset = Le code a été remplacé { $when }. S’en sont portés garants : { $names }.

# montrer qui l’on est
signin-way-pictures = Avec mes trois images
signin-way-badge = Avec mon badge
signin-way-pin = Avec mon code secret
signin-way-face = Avec mon visage
signin-prove-pictures = { $name }, touchez vos trois images.
signin-prove-badge = { $name }, tenez votre badge devant la caméra.
signin-prove-pin = { $name }, tapez votre code secret.
signin-prove-face = { $name }, touchez votre visage.
signin-yes = Confirmer par le PIN

# l’accord
signin-consent-ask = Êtes-vous d’accord ?
signin-consent-kept = Ici sont gardés : votre nom et votre visage, ce que vous apportez avec ses photos, et ce qui vous est payé.
signin-consent-seen = Les responsables et les assistants de votre coopérative le voient. Les autres membres ne voient que votre nom et votre visage.
signin-consent-sent = Cela va aux autres bornes de la coopérative et à son centre. Sur les étiquettes, les acheteurs ne voient que votre numéro.
signin-consent-back = Vous pouvez retirer votre accord à tout moment, sur votre propre page.
signin-consent-version = Texte numéro { $version }
signin-consent-agree = { $name } est d’accord
signin-consent-given = D’accord
signin-consent-not-asked = Pas encore demandé
signin-consent-withdrawn = Accord retiré
signin-consent-read = Lire et accepter
signin-consent-take-back = Retirer l’accord
signin-take-back-ask = Retirer votre accord ?
signin-take-back-seen = Votre nom et votre visage ne sont alors montrés qu’aux responsables.
signin-take-back-books = Ce que vous avez apporté et reçu reste dans les livres, car l’argent des autres en dépend.
signin-take-back-way-in = Vous entrez par vos trois images ou votre badge.
signin-withdrawn = Montré aux responsables seulement
signin-about-me = À mon sujet

# l’écran se verrouille
signin-idle-title = Êtes-vous encore là ?
signin-idle-note = L’écran va bientôt se verrouiller. Ce que vous avez entré vous reste.
signin-idle-here = Je suis là
signin-lock = Verrouillage
signin-lock-ask = Après combien de temps sans toucher l’écran se verrouille-t-il ?
signin-lock-note = Un son et un compte à rebours viennent d’abord. Là où l’on voit de l’argent, c’est moitié moins long.
signin-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}

# aider
signin-help = Aider quelqu’un
signin-help-whom = Qui aidez-vous ?
signin-help-note = Tout ce que vous entrez est alors à cette personne. Elle dit oui avant que ce soit gardé.
signin-their-produce = Ses produits
signin-their-money = Son argent
signin-help-stop = Ne plus aider
signin-helps = { $who } aide { $whom }
signin-what-brought = Qu’a apporté { $name } ?
signin-how-heavy = Combien pèse ce que { $name } a apporté ?
signin-when-picked = Quand était la récolte de { $name } ?
signin-where-grown = Où pousse ce que { $name } apporte ?
signin-confirm = { $name }, est-ce juste ?

# ce qui peut mal aller
error-pin-needed = Il faut d’abord votre code secret. Rien n’a été changé.
error-pictures-unknown = Personne n’a ces trois images dans cet ordre. Touchez les vôtres encore une fois, ou revenez et touchez votre visage.
error-pictures-taken = Quelqu’un d’autre a ces trois images dans cet ordre. Touchez-en d’autres.
error-pictures-unusable = Il faut trois images différentes. Touchez-les encore une fois.
error-pictures-wrong = Ce ne sont pas les bonnes images. Touchez-les encore une fois.
error-pictures-none-left = Toutes les suites de trois images sont prises. Prenez un badge.
error-badge-unknown = Ce badge n’ouvre rien ici. C’est peut-être un ancien. Rien n’a été changé. Touchez votre visage, ou demandez un nouveau badge à un responsable.
error-badge-wrong = C’est le badge de quelqu’un d’autre, ou un ancien. Prenez le bon.
error-face-not-enough = Toucher le visage ne suffit pas ici. Prenez les trois images, le badge ou le code secret.
error-vouchers-same = Il faut deux autres personnes, chacune pour elle-même. Choisissez à nouveau.
error-voucher-not-leader = L’une des deux doit être un responsable, avec son code. Choisissez à nouveau.
error-voucher-too-weak = Ici, les deux ont besoin d’un badge ou d’un code. Choisissez à nouveau.
error-confirmation-needed = Qui l’a apporté dit d’abord oui. Rien n’est perdu.
error-consent-outdated = Le texte a changé depuis. Lisez-le encore une fois.
error-idle-unusable = L’écran peut se verrouiller après { $least_s } à { $most_s } secondes. Choisissez à nouveau.
