# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = Assez grand ?
rule-diameter-min-pass = La plus petite fait { $measured } mm de large. Il faut au moins { $limit } mm.
rule-diameter-min-tolerated =
    { $pieces ->
        [one] Une pièce est
       *[other] { $pieces } pièces sont
    } sous { $limit } mm ; la plus petite fait { $measured } mm. Si peu, c’est permis.
rule-diameter-min-fail =
    { $pieces ->
        [one] Une pièce est trop petite
       *[other] { $pieces } pièces sont trop petites
    } : { $measured } mm, et il faut au moins { $limit } mm.
rule-diameter-min-ask = La plus petite fait { $measured } mm. { $limit } mm suffisent si la réponse ci-dessous est oui.
rule-diameter-spread = Toutes à peu près de la même taille ?
rule-diameter-spread-pass = Entre la plus grande et la plus petite, il y a { $measured } mm. Jusqu’à { $limit } mm, c’est bon.
rule-diameter-spread-fail = Entre la plus grande et la plus petite, il y a { $measured } mm. Au plus { $limit } mm sont permis.
rule-blemish-length = Éraflures assez courtes ?
rule-blemish-area = Taches de la peau assez petites ?
rule-scab-area = Assez peu de tavelure ?
rule-bruise-area = Assez peu de meurtrissures ?
rule-red-least = Assez rouges ?
rule-green-most = Assez peu de vert ?
rule-skin-pass = Le plus sur une pièce est { $measured }. Jusqu’à { $limit }, c’est bon.
rule-skin-tolerated =
    { $pieces ->
        [one] Une pièce a
       *[other] { $pieces } pièces ont
    } plus de { $limit } ; le plus est { $measured }. Si peu, c’est permis.
rule-skin-fail =
    { $pieces ->
        [one] Une pièce a
       *[other] { $pieces } pièces ont
    } plus de { $limit } ; le plus est { $measured }.
rule-skin-ask = Le plus sur une pièce est d’environ { $measured } ; { $limit } est permis. Votre réponse décide.
rule-least-pass = Le moins sur une pièce est { $measured }. À partir de { $limit }, c’est bon.
rule-least-tolerated =
    { $pieces ->
        [one] Une pièce a
       *[other] { $pieces } pièces ont
    } moins de { $limit } ; le moins est { $measured }. Si peu, c’est permis.
rule-least-fail =
    { $pieces ->
        [one] Une pièce a
       *[other] { $pieces } pièces ont
    } moins de { $limit } ; le moins est { $measured }.
rule-least-ask = Le moins sur une pièce est d’environ { $measured } ; il faut { $limit }. Votre réponse décide.
question-look =
    { $count ->
        [one] Regardez de très près la pièce { $numbers }.
       *[other] Regardez de très près les pièces { $numbers }.
    }

question-sound = Y a-t-il du pourri ?
question-sound-help = Cherchez des taches brunes molles, de la moisissure et des trous.
answer-sound-yes = Rien de pourri
answer-sound-no = Un peu de pourri

question-other_side = Retournez les pièces. L’autre côté est-il aussi bon ?
question-other_side-help = La photo montre un seul côté.
answer-other_side-yes = Aussi bon
answer-other_side-no = Moins bon

question-skin = Comment est la peau ?
question-skin-help = Regardez les pires pièces, des deux côtés.
question-skin-help-apple = Petites marques : jusqu’à 2 cm de long ou 1 cm² en tout. Grandes marques : jusqu’à 4 cm de long ou 2,5 cm².
question-skin-help-lemon = Petites marques : un peu de cicatrices, de rouille ou de coups de soleil. Grandes marques : davantage, ou une peau rugueuse.
question-skin-help-tomato = Petites marques : marques légères de la peau, pas de fentes. Grandes marques : fentes cicatrisées jusqu’à 3 cm.
question-skin-help-pear = Petites marques : jusqu’à 2 cm de long ou 1 cm² en tout. Grandes marques : jusqu’à 4 cm de long ou 2,5 cm².
question-skin-help-orange = Petites marques : un peu de cicatrices, de rouille ou de coups de soleil. Grandes marques : davantage, ou une peau rugueuse.
question-skin-help-mandarin = Petites marques : un peu de cicatrices, de rouille ou de coups de soleil. Grandes marques : davantage, ou une peau rugueuse.
question-skin-help-lime = Petites marques : un peu de cicatrices, de rouille ou de coups de soleil. Grandes marques : davantage, ou une peau rugueuse.
question-skin-help-peach = Petites marques : jusqu’à 1,5 cm de long ou 1 cm² en tout. Grandes marques : jusqu’à 2,5 cm de long ou 2 cm².
question-skin-help-kiwifruit = Petites marques : jusqu’à 1 cm² en tout. Grandes marques : jusqu’à 2 cm².
question-skin-help-mango = Petites marques : jusqu’à 3 cm² en tout sur une petite mangue, 5 cm² sur une grande. Grandes marques : jusqu’à 5 et 7 cm².
question-skin-help-table_grapes = Petites marques : léger coup de soleil, sur la peau seulement. Grandes marques : légers chocs, coups de soleil ou marques de la peau.
question-skin-help-strawberry = Petites marques : blanc jusqu’à un dixième, légère pression. Grandes marques : blanc jusqu’à un cinquième, chocs secs.
question-skin-help-sweet_pepper = Petites marques : jusqu’à 2 cm de long ou 1 cm² en tout. Grandes marques : jusqu’à 4 cm de long ou 2,5 cm².
question-skin-help-garlic = Petites marques : petites déchirures de la peau extérieure. Grandes marques : peau extérieure absente, coupures cicatrisées, trois gousses manquantes au plus.
question-skin-help-potato = Grandes marques : vert jusqu’à un huitième, gale jusqu’à un quart, fentes jusqu’à 4 mm de profondeur.
answer-skin-clean = Propre
answer-skin-slight = Petites marques
answer-skin-marked = Grandes marques
answer-skin-bad = Encore plus

question-size_group = De quel groupe de taille sont ces mangues ?
question-size_group-help = Comme écrit sur l’emballage : A est le plus petit, D le plus grand.
answer-size_group-a = Groupe A
answer-size_group-b = Groupe B
answer-size_group-c = Groupe C
answer-size_group-d = Groupe D
answer-size_group-unknown = Je ne sais pas

question-stalk = Chaque pomme a-t-elle sa queue ?
question-stalk-help = Si la queue manque, elle doit s’être détachée proprement.
answer-stalk-yes = Toutes
answer-stalk-no = Certaines sans queue

question-colour_group = Quelle sorte de pomme est-ce ?
question-colour_group-help = Non pas combien celles-ci sont rouges, mais combien la variété l’est. Toute rouge : comme Red Delicious. À moitié rouge : comme Idared. Rosée ou striée : comme Elstar. Verte ou jaune : comme Golden Delicious.
answer-colour_group-a = Toute rouge
answer-colour_group-b = À moitié rouge
answer-colour_group-c = Rosée ou striée
answer-colour_group-d = Verte ou jaune
answer-colour_group-unknown = Je ne sais pas
question-colour = Quelle part de la pomme a la couleur de sa variété ?
question-colour-help = Variété rouge : Toute, c’est rouge aux trois quarts ; Une partie, c’est la moitié. Variété mi-rouge : la moitié, un tiers. Variété striée : un tiers, un dixième. Une variété verte ou jaune est toujours Toute.
answer-colour-full = Toute
answer-colour-some = Une partie
answer-colour-little = Un peu

question-brix = Les petites pommes sont-elles assez sucrées ?
question-brix-help = Mesurez le jus : au moins 10,5 °Brix.
answer-brix-yes = 10,5 ou plus
answer-brix-no = Moins
question-medium_kind = Est-ce une variété de pommes moyennes ?
question-medium_kind-help = Les grandes variétés, comme Fuji ou Delicious, doivent être plus larges.
answer-medium_kind-yes = Oui
answer-medium_kind-no = Non
question-small_kind = Est-ce une variété de petites pommes ?
question-small_kind-help = Demandez à l’inspecteur quelles variétés comptent comme petites.
answer-small_kind-yes = Oui
answer-small_kind-no = Non

question-green = Est-ce normal qu’elles soient si vertes ?
question-green-help-orange = Oui seulement si elles ont poussé là où il fait chaud et humide et ont 45 % de jus ou plus ; Mosambi, Sathgudi et Pacitan 33 %.
question-green-help-mandarin = Un tiers au moins doit avoir la couleur mûre. Oui seulement pour une variété verte à maturité.
answer-green-yes = C’est normal
answer-green-no = Trop vertes

question-juice = Y a-t-il assez de jus ?
question-juice-help = Pressez-en quelques-uns et pesez le jus.
question-juice-help-lemon = Pressez-en quelques-uns : le jus pèse au moins un cinquième du fruit.
question-juice-help-orange = Pressez-en quelques-unes : le jus pèse au moins 35 % du fruit ; navels 33 %, oranges sanguines 30 %.
question-juice-help-mandarin = Pressez-en quelques-unes : le jus pèse au moins un tiers du fruit ; clémentines 40 %.
question-juice-help-lime = Pressez-en quelques-unes : le jus pèse au moins 42 % du fruit ; limes mexicaines 40 %.
answer-juice-yes = Assez de jus
answer-juice-no = Trop sec

question-ripe_firm = Les tomates sont-elles fermes ?
question-ripe_firm-help = Appuyez doucement avec le pouce.
answer-ripe_firm-firm = Fermes
answer-ripe_firm-fairly = Assez fermes
answer-ripe_firm-softer = Un peu molles
answer-ripe_firm-soft = Molles

question-smaller_kind = Est-ce une variété à petits fruits ?
question-smaller_kind-help = Pas sûr ? Répondez Variété ordinaire.
question-smaller_kind-help-mandarin = Petite variété seulement pour les clémentines.
question-smaller_kind-help-lime = Petite variété seulement pour les limes mexicaines ou indiennes.
answer-smaller_kind-yes = Petite variété
answer-smaller_kind-no = Variété ordinaire

question-early = Récolté hors de la saison principale ?
question-early-help = La saison principale va de juillet à octobre ; au sud de l’équateur, de janvier à avril.
answer-early-yes = Hors saison
answer-early-no = En saison

question-weight = Combien pèse la pièce la plus légère ?
question-weight-help = Pesez-la.
question-weight-help-kiwifruit = Lourd : 90 g ou plus. Moyen : 70 g. Léger : 65 g.
question-weight-help-table_grapes = Pesez la plus petite grappe. Lourd : 75 g ou plus.
question-weight-help-mango = Lourd : 200 g ou plus.
answer-weight-heavy = Lourd
answer-weight-middle = Moyen
answer-weight-light = Léger
answer-weight-too_light = Trop léger

question-shape = Vus par le bout, sont-ils bien ronds ?
question-shape-help = Côté étroit divisé par côté large. Rond : 0,8 ou plus. Un peu plat : 0,7 ou plus.
answer-shape-round = Rond
answer-shape-flatter = Un peu plat
answer-shape-flat = Plat

question-sweet = Est-ce assez sucré ?
question-sweet-help = Mesurez le jus.
question-sweet-help-peach = Mesurez le jus : au moins 8 °Brix.
question-sweet-help-kiwifruit = Mesurez le jus : au moins 6,2 °Brix.
question-sweet-help-table_grapes = Mesurez le jus : au moins 13 °Brix avec pépins, 14 sans pépins.
answer-sweet-yes = Assez sucré
answer-sweet-no = Pas encore

sample-share = { $below } sur { $pieces } sont sous la taille pour { $class } : { $percent } %.
sample-marked = { $below } sur { $pieces } ont plus de taches que { $class } ne permet : { $percent } %.
sample-upper = Dans tout le lot, cela peut aller jusqu’à { $upper } % ; { $tolerated } % sont permis. Avec plus de pièces sur la photo, c’est plus sûr.
sample-lift =
    { $count ->
        [one] Enlevez la pièce { $numbers } : les autres sont { $class }.
       *[other] Enlevez { $count } pièces ({ $numbers }) : les autres sont { $class }.
    }
sample-lift-sizes = Dans tout le lot, gardez de { $from } à { $to } mm.
sample-lift-marks = Dans tout le lot, enlevez aussi celles qui ont de telles taches.
sample-lift-colour = Dans tout le lot, enlevez aussi celles qui ont si peu de couleur.
sample-sell-as = Peut être vendu comme
sample-open = il reste des réponses à donner
market-contract = Par contrat
market-EU = Union européenne

grade-again = Classer à nouveau
grade-again-today = Ce que diraient les règles d’aujourd’hui
grade-again-says = Avec les règles d’aujourd’hui ({ $standard }, { $edition }), cette photo donne : { $class }.
grade-again-stays = Avec les règles d’aujourd’hui ({ $standard }, { $edition }), c’est toujours : { $class }.
grade-again-approved = La validation prend alors fin, et un responsable regarde encore une fois.
grade-again-open = Les règles d’aujourd’hui demandent aussi : { $questions } Prenez une nouvelle photo, puis répondez.
limit-changed = { $rule } { $class } : { $now } au lieu de { $before }
limit-new = { $rule } { $class } : { $now }, c’est nouveau
limit-gone = { $rule } { $class } : plus de limite

mark-verified = Lu dans la norme elle-même
mark-second-hand = Lu de seconde main : vérifiez avec votre inspecteur
mark-recalled = De mémoire : vérifiez avec votre inspecteur
