# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = Retour
desk-next = Continuer
desk-later = Arrêter ici, continuer plus tard
desk-change = Changer
desk-skip = Laisser vide
desk-loading = Recherche…
desk-draft-found = Vous vous êtes arrêté au milieu. Continuer à partir de là ?
desk-draft-go-on = Continuer
desk-draft-anew = Recommencer
desk-kg = kg
desk-number-of = { $at } sur { $all }
desk-paper-preview = Voici le papier imprimé
desk-paper-making = Préparation du papier…
desk-language = Langue du papier

desk-clause-annex = Annexe { $n }
desk-clause-part = Partie { $n }
desk-clause-indent = tiret { $n }
desk-clause-to = à

desk-age-minutes = { $count ->
    [0] à l’instant
    [one] 1 minute
   *[other] { $count } minutes
}
desk-age-hours = { $count ->
    [one] 1 heure
   *[other] { $count } heures
}
desk-age-days = { $count ->
    [one] 1 jour
   *[other] { $count } jours
}

desk-queue-title = { $count ->
    [0] Aucun lot à regarder
    [one] 1 lot à regarder
   *[other] { $count } lots à regarder
}
desk-queue-find = Nom, numéro ou lot
desk-queue-stage = Quels lots
desk-queue-stage-waiting = En attente
desk-queue-stage-approved = Validés
desk-queue-stage-received = Pas encore de photo
desk-queue-stage-withdrawn = Repris
desk-queue-stage-all = Tous
desk-queue-produce = Quel produit
desk-queue-empty = Rien à regarder pour vous.
desk-queue-choose = Choisissez un lot à regarder.
desk-queue-none-found = Aucun lot ne correspond. Cherchez autre chose.
desk-queue-unproposed = Pas encore de photo

desk-lot-title = { $produce } · { $weight } · Lot { $number }
desk-lot-brought = Apporté par { $member } : { $when }.
desk-lot-helped = Avec l’aide de { $helper }.
desk-lot-place = De { $place }, récolté le { $day }
desk-lot-measured = Ce qui a été mesuré
desk-lot-rule-measured = Mesuré
desk-lot-rule-limit = Limite pour { $class }
desk-lot-rule-clause = Règle
desk-lot-rule-no = Empêche { $class }
desk-lot-answers = Ce que le producteur a dit
desk-lot-answer-none = Pas encore de réponse
desk-lot-no-photo = Pas encore de photo gardée. Le producteur en prend d’abord une.
desk-lot-photo-elsewhere = Ce n’est qu’une petite copie. La photo elle-même est au centre.
desk-lot-photo-coming = La photo vient avec le prochain échange.
desk-lot-photo-fetch = Chercher la photo
desk-lot-photo-label = Photo du lot { $number } avec les tailles
desk-lot-which-class = Quelle catégorie ?
desk-lot-class-extra = Extra
desk-lot-class-i = I
desk-lot-class-ii = II
desk-lot-class-outside = Hors
desk-lot-proposed = Proposition
desk-lot-seal-note = Vous validez exactement cette photo et ces chiffres.
desk-lot-seal = Sceau { $seal }
desk-lot-approve = { $class ->
    [extra] Valider Catégorie Extra
    [i] Valider Catégorie I
    [ii] Valider Catégorie II
   *[outside] Laisser hors catégorie
}
desk-lot-approve-why = Dites d’abord pourquoi
desk-lot-reason-ask = Pourquoi une autre catégorie que celle de la photo ?
desk-lot-reason-skin = La peau, vue en main
desk-lot-reason-ripeness = Maturité ou couleur
desk-lot-reason-sample_unlike = Le reste est différent
desk-lot-reason-measured_by_hand = J’ai mesuré à la main
desk-lot-reason-buyer_agreed = L’acheteur le veut ainsi
desk-lot-approved = { $name } a validé ce lot : { $class }
desk-lot-approved-reason = La photo proposait { $proposed }. Raison du changement : { $reason }
desk-lot-void = { $name } avait validé ce lot : { $class }. Mais le lot a changé après. Cette validation ne compte plus. Regardez encore une fois.
desk-lot-changed = Le lot a changé pendant que vous regardiez. Rien n’a été validé. Voici comment il est maintenant : regardez encore une fois.
desk-lot-look-again = J’ai regardé encore une fois
desk-lot-label = Étiquette
desk-lot-next = Lot suivant : { $name }
desk-lot-queue = Retour à la liste
desk-lot-withdrawn = Ce lot a été repris.

desk-label-title = Étiquette du lot { $number }
desk-label-alt = L’étiquette imprimée
desk-label-language = Quelle langue sur l’étiquette ?

desk-orders-title = Commandes
desk-orders-new = Nouvelle commande
desk-orders-empty = Pas encore de commande.
desk-orders-wanted = Départ le { $day }
desk-orders-to-find = Il manque { $weight }
desk-orders-full = Complète
desk-orders-parcel = Dans un colis
desk-orders-cancelled = Annulée
desk-orders-number = Commande { $number }

desk-order-ask-buyer = Qui commande ?
desk-order-ask-produce = Que veut l’acheteur ?
desk-order-ask-class = Quelle qualité faut-il ?
desk-order-ask-class-hint = Cette catégorie ou mieux.
desk-order-ask-weight = Combien de kilos ?
desk-order-ask-price = Combien l’acheteur paie-t-il le kilo ?
desk-order-ask-price-for = { $weight } en tout
desk-order-ask-day = Quel jour doit-elle partir ?
desk-order-day-later = Plus tard
desk-order-day-earlier = Plus tôt
desk-order-check = Est-ce juste ?
desk-order-new-buyer = Nouvel acheteur
desk-order-one-more = Ajouter un autre produit
desk-order-line-remove = Enlever
desk-order-keep = Garder la commande : { $weight }
desk-order-price-each = { $price } le kg
desk-order-line = { $produce }, { $class }
desk-order-class-or-better = { $class ->
    [extra] Catégorie Extra
    [i] Catégorie I ou mieux
    [ii] Catégorie II ou mieux
   *[outside] N’importe laquelle
}
desk-order-step-buyer = Acheteur
desk-order-step-produce = Produit
desk-order-step-class = Catégorie
desk-order-step-weight = Poids
desk-order-step-price = Prix
desk-order-step-day = Jour
desk-order-step-check = Vérifier

desk-order-which-lots = Quels lots vont à { $buyer } ?
desk-order-taken = pour d’autres
desk-order-mine = cette commande
desk-order-left = reste
desk-order-left-of = Il reste { $left } sur { $weight }
desk-order-all-goes = Tout va dans cette commande
desk-order-none-left = Il ne reste rien
desk-order-promised-of = { $promised } sur { $wanted }
desk-order-take-some = En prendre
desk-order-give-back = Remettre { $weight }
desk-order-how-much = Combien du lot { $number } ?
desk-order-lot = Lot { $number }
desk-order-how-much-hint = Il reste { $left }. Il faut { $wanted }.
desk-order-promise = Réserver { $weight }
desk-order-too-much-lot = Ce lot n’a plus que { $left }.
desk-order-too-much-line = Il ne manque plus que { $wanted }.
desk-order-no-lots = Aucun lot validé ne convient encore.
desk-order-held = Une autre borne tient ce lot. Elle seule peut le réserver.
desk-order-undo = Annuler : { $name } { $weight }
desk-order-parcel-make = Faire le colis : { $weight }
desk-order-parcel-open = Aller au colis
desk-order-nothing-promised = Prenez d’abord un lot
desk-order-meter = { $promised } réservés sur { $wanted }

desk-consignments-title = Colis
desk-consignments-empty = Pas encore de colis. Remplissez une commande, puis faites son colis.
desk-consignments-missing = { $count ->
    [one] 1 question reste
   *[other] { $count } questions restent
}
desk-consignments-ready = Papiers prêts
desk-consignments-sent = À la poste depuis { $when }

desk-consignment-to = Colis { $number } pour { $city }
desk-consignment-paper-commercial_invoice = Facture commerciale
desk-consignment-paper-packing_list = Liste de colisage
desk-consignment-paper-cn23 = CN 23
desk-consignment-fills-itself = Les autres cases se remplissent toutes seules avec vos données. Nous demandons seulement ce que nous ne savons pas.
desk-consignment-ask-parcels = Combien de cartons ?
desk-consignment-ask-gross_weight_g = Combien pèse le tout, emballé ?
desk-consignment-ask-postage_minor = Combien coûte la poste ?
desk-consignment-ask-incoterm = Qui paie le transport ?
desk-consignment-ask-sender_phone = Quel est notre numéro de téléphone ?
desk-consignment-ask-consignee_phone = Quel est le téléphone de l’acheteur ?
desk-consignment-ask-phytosanitary_certificate = Quel est le numéro du certificat phytosanitaire ?
desk-consignment-hint-parcels = Comptez les cartons qui vont à la poste.
desk-consignment-hint-gross_weight_g = Posez les cartons fermés sur la balance. Sans emballage, c’est { $net }.
desk-consignment-hint-postage_minor = Poste et assurance, en { $currency }.
desk-consignment-hint-incoterm = Trois lettres que la poste et la douane connaissent.
desk-consignment-hint-sender_phone = Comme on le compose depuis l’étranger, avec + et l’indicatif du pays.
desk-consignment-hint-consignee_phone = La poste l’appelle quand personne n’ouvre.
desk-consignment-hint-phytosanitary_certificate = Il est sur le papier du service de protection des végétaux.
desk-consignment-fact-parcels = Cartons
desk-consignment-fact-gross_weight_g = Poids emballé
desk-consignment-fact-postage_minor = Frais de poste
desk-consignment-fact-incoterm = Incoterms
desk-consignment-fact-sender_phone = Notre téléphone
desk-consignment-fact-consignee_phone = Téléphone de l’acheteur
desk-consignment-fact-phytosanitary_certificate = Certificat phytosanitaire
desk-consignment-take-suggestion = Oui : { $answer }
desk-consignment-unit-count = cartons
desk-consignment-answer = Garder { $answer }
desk-consignment-other-rules = Autres règles
desk-incoterm-DAP = Nous payons le transport. L’acheteur paie la douane.
desk-incoterm-DDP = Nous payons le transport et aussi la douane.
desk-incoterm-CPT = Nous payons le transport. L’acheteur porte le risque en route.
desk-incoterm-FCA = Nous l’apportons au transporteur. À partir de là, l’acheteur paie.
desk-incoterm-EXW = L’acheteur vient le chercher chez nous.
desk-incoterm-CIP = Nous payons le transport et l’assurance.
desk-incoterm-DPU = Nous payons le transport et le déchargement.
desk-incoterm-FAS = Nous l’apportons le long du bateau.
desk-incoterm-FOB = Nous l’apportons sur le bateau.
desk-incoterm-CFR = Nous payons le bateau jusqu’au port.
desk-incoterm-CIF = Nous payons le bateau et l’assurance jusqu’au port.
desk-consignment-ready = Les papiers sont prêts
desk-consignment-print-paper = Imprimer : { $paper }
desk-consignment-print-hint = Imprimez les trois, mettez-les sur le colis, puis apportez-le à la poste.
desk-consignment-value = Marchandise { $value } · { $net }
desk-consignment-dispatched = À la poste depuis { $when }
desk-consignment-ask-money = Demander à { $buyer } de payer
desk-consignment-money = Aller au paiement
desk-consignment-answers = Vos réponses

desk-payments-title = Argent des acheteurs
desk-payments-empty = Aucun paiement demandé pour le moment. Envoyez d’abord un colis.
desk-payments-asked = Demandé { $when }
desk-payments-came = Arrivé { $when }
desk-payments-waits = En attente

desk-payment-title = Paiement de { $buyer }
desk-payment-amount = { $buyer } doit payer
desk-payment-paid = { $buyer } a payé
desk-payment-request = La demande de paiement
desk-payment-print-request = Imprimer la demande
desk-payment-mark = L’argent est arrivé
desk-payment-ask-reference = Quel numéro est sur le papier de la banque ?
desk-payment-reference-hint = Copiez-le pour retrouver l’argent plus tard. Vous pouvez laisser vide.
desk-payment-reference = Numéro sur le papier de la banque
desk-payment-confirm = Cet argent est-il arrivé ?
desk-payment-confirm-note = La part de chaque membre est alors inscrite. On ne peut pas revenir en arrière.
desk-payment-received = Noter { $amount } reçus
desk-payment-not-yet = Pas encore
desk-payment-shares = Qui reçoit quoi
desk-payment-shares-before = Voici comment ce sera partagé
desk-payment-whole = { $buyer } a payé { $amount }. Cela va à :
desk-payment-whole-before = { $amount } iront à :
desk-payment-sold = { $weight } vendus
desk-payment-gross = Avant les retenues
desk-payment-net = Reçoit
desk-payment-statement = Décompte
desk-payment-all-add-up = En tout { $amount }. Il ne reste rien.
desk-payment-booked = Inscrit

desk-exchange-title = { $things ->
    [0] Tout est parti
    [one] 1 chose à envoyer
   *[other] { $things } choses à envoyer
}
desk-exchange-safe = Rien n’est perdu. Tout est gardé ici et attend.
desk-exchange-all-sent = Le centre a tout ce qui est dans cette borne.
desk-exchange-worked = Dernière réussite
desk-exchange-tried = Dernier essai
desk-exchange-never = Pas encore
desk-exchange-lots = { $count ->
    [one] 1 donnée de lots
   *[other] { $count } données de lots
}
desk-exchange-orders = { $count ->
    [one] 1 donnée de commandes
   *[other] { $count } données de commandes
}
desk-exchange-parcels = { $count ->
    [one] 1 donnée de colis
   *[other] { $count } données de colis
}
desk-exchange-money = { $count ->
    [one] 1 donnée d’argent
   *[other] { $count } données d’argent
}
desk-exchange-people = { $count ->
    [one] 1 donnée de personnes
   *[other] { $count } données de personnes
}
desk-exchange-photos = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
desk-exchange-first = part en premier
desk-exchange-after = part après
desk-exchange-photos-tomorrow = continue demain
desk-exchange-photos-stick = attendent une clé USB ou le réseau du village
desk-exchange-send = Envoyer maintenant
desk-exchange-sending = Envoi…
desk-exchange-sending-note = Vous pouvez continuer à travailler. Rien ne s’arrête.
desk-exchange-by-net = Par le réseau
desk-exchange-problem = Ce qui s’est passé
desk-exchange-no-hub = Aucun centre n’est noté. Sans centre, tout reste en sécurité dans cette borne.
desk-exchange-hub-change = Changer l’adresse
desk-exchange-hub-set = Entrer l’adresse du centre
desk-exchange-hub-ask = Quelle est l’adresse du centre ?
desk-exchange-hub-hint = La personne qui s’occupe du centre la connaît. Vide veut dire : pas de centre.
desk-exchange-hub-field = Adresse du centre
desk-exchange-hub-keep = Garder cette adresse
desk-exchange-hub-none = Garder sans centre
desk-exchange-hub-odd = Cela ne peut pas être une adresse. Une adresse ressemble à http://192.168.1.5:7878
desk-exchange-invite = Inviter une autre borne
desk-exchange-invite-title = Inviter une borne
desk-exchange-invite-hint = Ouvrez la nouvelle borne, choisissez « Rejoindre », puis scannez ceci ou tapez les mots ci-dessous.
desk-exchange-invite-until = Date limite : { $when }. Pour une seule borne.
desk-exchange-invite-qr = Code à scanner
desk-exchange-invite-text = Mots à taper
desk-exchange-invite-make = Faire une invitation

desk-people-title = { $count ->
    [one] 1 personne
   *[other] { $count } personnes
}
desk-people-new = Nouvelle personne
desk-people-find = Chercher un nom ou un numéro
desk-people-none-found = Personne n’a ce nom ou ce numéro.
desk-people-ask-name = Quel est le nom ?
desk-people-ask-face = Quel visage ?
desk-people-ask-roles = Que fait cette personne ici ?
desk-people-ask-pin = Choisissez un code secret
desk-people-check = Est-ce juste ?
desk-people-name-hint = Comme la personne l’écrit.
desk-people-pin-hint = De 4 à 8 chiffres. La personne les tape, les autres ne regardent pas.
desk-people-keep = Ajouter { $name }
desk-people-added = { $name } a le numéro { $number }.
desk-people-step-name = Nom
desk-people-step-face = Visage
desk-people-step-roles = Rôles
desk-people-step-pin = Code secret
desk-people-step-check = Vérifier
desk-people-role-member = Producteur
desk-people-role-operator = Assistant
desk-people-role-leader = Responsable
desk-people-role-trainer = Formateur
desk-people-role-officer = Agent de terrain
desk-people-does-member = Apporte des produits
desk-people-does-operator = Aide les autres à la borne
desk-people-does-leader = Regarde les lots, les commandes et l’argent
desk-people-does-trainer = Donne des leçons
desk-people-does-officer = Visite et transporte les données

desk-buyers-title = Acheteurs
desk-buyers-empty = Pas encore d’acheteur.
desk-buyers-new = Nouvel acheteur
desk-buyers-ask-name = Comment s’appelle l’acheteur ?
desk-buyers-ask-country = Quel pays ?
desk-buyers-ask-address = Où va la marchandise ?
desk-buyers-ask-phone = Téléphone et numéro fiscal
desk-buyers-ask-currency = Dans quelle monnaie paie-t-il ?
desk-buyers-check = Est-ce juste ?
desk-buyers-name = Nom de l’entreprise
desk-buyers-name-hint = Comme sur ses papiers.
desk-buyers-country-find = Chercher un pays
desk-buyers-street = Rue et numéro
desk-buyers-city = Ville
desk-buyers-region = Région (s’il y en a une)
desk-buyers-postcode = Code postal
desk-buyers-phone = Téléphone, avec + et l’indicatif du pays
desk-buyers-reference = Numéro fiscal, TVA ou EORI
desk-buyers-later-hint = Vous pouvez laisser vide. Nous demandons quand un papier en a besoin.
desk-buyers-keep = Ajouter { $name }
desk-buyers-other-currency = Une autre monnaie
desk-buyers-currency-code = Trois lettres
desk-buyers-step-name = Nom
desk-buyers-step-country = Pays
desk-buyers-step-address = Adresse
desk-buyers-step-phone = Téléphone
desk-buyers-step-currency = Monnaie
desk-buyers-step-check = Vérifier
