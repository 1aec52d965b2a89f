# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = La borne s’ouvre…
kiosk-away = La borne ne répond pas. Rien de ce que vous avez entré n’est perdu. Attendez un peu et essayez encore.
unexpected = Quelque chose n’a pas marché ici. Ce que vous avez entré est gardé. Essayez encore.
try-again = Essayer encore
go-home = Ma page
back = Retour
next = Suivant
cancel = Arrêter
change = Changer
change-it = Changer : { $what }
saved = Gardé
done = J’ai fini
steps = Étapes
show-more = Montrer plus
number-of = Numéro { $n }
keypad = Clavier
key-dot = Point
key-erase = Effacer
language = Langue
language-to = Passer à { $name }
moment-today = aujourd’hui à { $time }
moment-yesterday = hier à { $time }
moment-on = le { $date } à { $time }
today = Aujourd’hui
yesterday = Hier
day-before-yesterday = Avant-hier
role-leader = Responsable
role-operator = Assistant
role-trainer = Formateur
role-officer = Agent de terrain
role-member = Membre
things-wait = { $count ->
    [0] Rien à envoyer
    [one] 1 chose à envoyer
   *[other] { $count } choses à envoyer
}
last-sent = dernier envoi { $when }
never-sent = pas encore envoyé
all-saved = Tout ce que vous avez entré est gardé ici

# who are you
who-are-you = Qui êtes-vous ?
find-person = Nom ou numéro
more-people = Autres personnes
nobody-found = Personne n’a ce nom ou ce numéro.
nobody-yet = Il n’y a encore personne ici.
helper-first = Vous aidez quelqu’un ? Touchez d’abord votre propre visage.
your-pin = Votre code secret
pin-why = Il n’y a que { $name } qui le connaît.
pin-digits = { $count ->
    [0] Pas encore de chiffre
    [one] 1 chiffre
   *[other] { $count } chiffres
}
go-in = Entrer

# a new kiosk
new-kiosk = Nouvelle borne
new-kiosk-question = À qui est cette borne ?
found-it = Une nouvelle coopérative
found-it-note = Vous commencez ici et maintenant.
join-it = Une coopérative qui existe déjà
join-it-note = Vous avez une invitation.
invitation-question = Que dit l’invitation ?
invitation-where = Un responsable la trouve sur une autre borne, dans Échange.
invitation = Invitation
join-now = Rejoindre
joining = Recherche de ce que les autres bornes savent…
found-step-cooperative = Coopérative
found-step-leader = Responsable
found-step-pin = Code secret
cooperative-question = Quelle est la coopérative ?
cooperative-name = Nom de la coopérative
street = Rue ou maison
city = Ville ou village
country = Pays
currency = Monnaie pour payer les membres
telephone = Téléphone
leader-question = Qui la dirige ?
leader-name = Votre nom
choose-face = Choisissez un visage
face-number = Visage { $n }
new-pin-question = Choisissez un code secret
new-pin-note = De 4 à 8 chiffres. Vous le tapez chaque fois que vous entrez. Ne le dites à personne.
found-now = Commencer

# my page
my-page = Ma page
what-to-do = Que voulez-vous faire ?
bring-produce = Apporter des produits
bring-note = Peser, puis photo
bring-note-helping = Pour vous ou pour quelqu’un que vous aidez
home-looks-on = Ici, les membres apportent leur récolte. Lisez une étiquette pour voir son lot ; sur chaque écran, le point d’interrogation montre comment faire.
lessons-title = Leçons
lessons-note = Touchez une leçon : la marche à suivre se montre sur le vrai écran. Puis laissez quelqu’un essayer. Rien n’est gardé.
lessons-coming-in = Entrer
lessons-leading = Pour les responsables
lesson-faces = Trouver son visage
lesson-pictures = Trois images
lesson-pin = Code secret
lesson-produce = Ce qu’on apporte
lesson-weight = Peser
lesson-received = Vérifier et garder le lot
lesson-photo = Prendre la photo
lesson-result = Voir ce qui est trouvé
lesson-questions = Répondre aux questions
lesson-kept = Vérifier et garder la photo
lesson-queue = Les lots qui attendent
lesson-review = Approuver un lot
lesson-order = Remplir une commande
lesson-parcel = Répondre pour les papiers
lesson-papers = Imprimer les papiers, envoyer le colis
lesson-payment = Ce que doit un acheteur
lesson-money = Noter l’argent arrivé
lessons-any-pin = Tapez quatre chiffres, n’importe lesquels. Jamais votre propre code pendant une leçon.
lessons-buyer = l’acheteur
lessons-practice = Exercice : rien n’est gardé
lessons-done = Bravo. C’était un exercice, rien n’en est gardé.
error-lesson = Pendant une leçon, cela n’est pas possible. Rien n’a changé. Continuez, ou revenez aux leçons.
tile-queue = Regarder les lots
tile-orders = Commandes
tile-consignments = Colis
tile-payments = Paiements
tile-people = Personnes
tile-produce = Mes produits
tile-money = Mon argent
exchange = Échange
lots-wait = { $count ->
    [0] Rien n’attend
    [one] 1 lot attend
   *[other] { $count } lots attendent
}
newest-lots = Mes derniers lots
no-lots-yet = Vous n’avez encore rien apporté.
no-money-yet = Pas encore d’argent.
owed-to-you = La coopérative vous doit ceci.
owed = La coopérative doit ceci.

# bringing produce
step-member = Qui
step-produce = Quoi
step-weight = Poids
step-day = Jour
step-place = Lieu
go-on-question = Continuer là où vous étiez ?
go-on = Continuer
begin-again = Recommencer
kept-so-far = Gardé jusqu’ici
who-brings = Qui apporte ?
helping-note = Vous aidez. C’est noté.
what-brought = Qu’avez-vous apporté ?
how-heavy = Combien ça pèse ?
unit-name-kg = kg
unit-note-kg = Kilogramme
unit-name-jin = jin
unit-note-jin = Un demi-kilo
same-as = C’est pareil que
when-picked = Quand l’avez-vous récolté ?
picked-note = Récolté ce jour
another-day = Un autre jour
another-day-note = Choisir sur le calendrier
days-earlier = Avant
days-later = Après
harvested-on = Récolté le { $day }
where-grown = Où cela a-t-il poussé ?
another-place = Un autre endroit
no-place-yet = Pas encore d’endroit connu. Un responsable en ajoute d’abord un.
place-name = Comment appelez-vous cet endroit ?
place-add = Ajouter cet endroit
this-is-kept = Voici ce qui est gardé
keep-weight = Garder { $weight }
lot-kept = Votre lot est gardé
lot-word = Lot
lot-of = Lot { $n }
write-on-crate = Écrivez { $n } sur chaque caisse.
take-photo = Prendre une photo

# the photo
step-photo = Photo
step-questions = Questions
step-check = Vérifier
take-photo-title = Posez-les sur le tapis
take-now = Prendre la photo
take-again = Reprendre
new-photo = Nouvelle photo
photo-from-file = D’un fichier
other-camera = Autre caméra
camera-label = Ce que voit la caméra
camera-none = Il n’y a pas de caméra ici. Choisissez une photo dans un fichier.
camera-refused = La caméra n’a pas la permission. Choisissez une photo dans un fichier.
camera-busy = Autre chose utilise la caméra. Fermez-le, ou choisissez une photo dans un fichier.
hint-corners = Tous les carrés noirs sont dans la photo.
hint-apart = Les pièces ne se touchent pas.
hint-above = Tenez la caméra bien au-dessus, à l’ombre.
measuring = Mesure…
measuring-title = Un instant
photo-again-title = Essayez encore une fois, s’il vous plaît
photo-label = La photo
photo-measured-label = La photo avec { $count } pièces mesurées
nothing-counted = Rien trouvé sur le tapis ({ $produce }). Posez-en et reprenez la photo.
photo-good-question = Est-ce une bonne photo ?
pieces-found = { $count ->
    [one] 1 pièce compte
   *[other] { $count } pièces comptent
}
pieces = Les pièces une par une
piece-touching = En touche une autre
left-out = Ne compte pas
left-out-other_colour = Autre couleur
left-out-other_shape = Autre forme
left-out-too_small = Trop petit pour compter
left-out-too_large = Trop grand pour compter
left-out-cut_off = Pas tout entier sur le tapis
warning-focal_length_unknown = La caméra ne donne pas sa distance focale. Les tailles peuvent varier d’un ou deux millimètres.
warning-few_markers = Des carrés noirs sont cachés. Les tailles peuvent être moins exactes.
warning-marker_covered = Quelque chose est posé sur un carré noir. Ce n’est pas mesuré, et les tailles peuvent être moins exactes.
warning-no_pieces = Rien n’a été vu sur le tapis.
warning-card_not_seen = La carte des couleurs est cachée. Les couleurs peuvent varier.
warning-light_bad = La lumière est trop faible, trop forte ou vient d’un côté. On ne peut pas juger les couleurs.
warning-glare = Le tapis reflète une lumière. On ne peut y juger ni la peau ni les couleurs.
warning-too_tilted = La photo a été prise de côté. Les tailles peuvent varier d’un ou deux millimètres.
photo-says = La photo dit
photo-and-you-say = La photo et vous dites
why-not = Pourquoi pas { $class } ?
why-this = Pourquoi cette catégorie ?
answer-allows = « { $answer } » permet au mieux { $class }.
no-limits = La norme n’a pas de limite de taille ici.
clause = Section { $clause }
check-with-inspector = Vérifiez avec votre inspecteur avant de vous y fier.
leader-looks = Un responsable regarde avant que cela compte.
photo-good = Cette photo est bonne
question-of = Question { $at } sur { $all }
why-asked = Pourquoi cette question ?
why-asked-text = Une caméra ne peut pas le savoir. La norme le demande.
check-title = Tout est juste ?
your-answers = Vos réponses
keep-photo = Garder cette photo

# my produce
my-produce-title = Ce que vous avez apporté
produce-of = Ce que { $name } a apporté
stage-received = Il faut une photo
stage-waiting = Attend un responsable
stage-approved = Validé
stage-withdrawn = Repris
no-photo-yet = Pas encore de photo.
take-back = Reprendre le lot
brought-by = apporté par { $name }
helped-by = entré par { $name }
approved-as = { $class }, dit { $name }
approval-void = Le lot a changé après la validation. Un responsable regarde encore une fois.

# my money
your-money = Votre argent
money-of = Argent de { $name }
buyer-paid = { $buyer } a payé { $amount } pour { $weight }.
buyer-paid-you = { $buyer } a payé { $amount } pour vos { $weight }.
share-bar = { $percent } sur 100 sont à vous
of-hundred = { $who } { $percent } sur 100
you-get = Vous recevez
member-gets = Le membre reçoit
your-part-of-price = Votre part du prix
deduction = Retenue
deduction-cooperative-fee-why = Comme les membres l’ont décidé.
deduction-packing-why = Cartons et travail, pour chaque kilo.
deduction-transport-why = Votre part du transport.
statement = Décompte
statement-show = Décompte à imprimer
print-paper = Imprimer
