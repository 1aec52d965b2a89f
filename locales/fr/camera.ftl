# La caméra pendant qu’on vise
framing-wait = Je regarde…
framing-no_mat = Montrez le tapis à la caméra
framing-two_mats = Un seul tapis à la fois
framing-cut_off = Montrez tout le tapis
framing-too_far = Approchez-vous
framing-too_tilted = Tenez la caméra bien au-dessus
framing-dark = Plus de lumière, pas d’ombre sur le tapis
framing-glare = La lumière brille sur le tapis. Mettez-vous à l’ombre
framing-covered = Quelque chose cache les carrés noirs
framing-moving = Ne bougez pas
framing-blurred = L’image n’est pas nette. Attendez ou essuyez l’objectif
framing-good = C’est bon. Prenez la photo
framing-scale-unknown = La borne ne connaît pas encore cette caméra. Bien d’en haut, les tailles peuvent varier d’un ou deux millimètres. Penchez-la un peu, ou demandez à un responsable d’apprendre son objectif à la borne.
camera-lost = La caméra a disparu. Rebranchez-la, ou choisissez une photo dans un fichier.
camera-auto = La prendre toute seule
camera-torch = Lampe

# Les caméras de la borne
cameras-title = Caméras
cameras-ask = Quelle caméra regarde le tapis ?
cameras-name = Caméra { $n }
cameras-known = La borne connaît son objectif
cameras-unknown = Objectif pas encore appris
cameras-why = Avec cinq photos du tapis vide, la borne apprend comment l’objectif dessine. Elle mesure alors aussi bien qu’avec un téléphone qui indique son objectif.
cameras-learn = Apprendre l’objectif
learn-title = Montrez le tapis vide de cinq côtés
learn-straight = Bien d’en haut
learn-left = De la gauche
learn-right = De la droite
learn-near = De devant
learn-far = De derrière
learn-working = J’apprends l’objectif…
learn-done = La borne connaît maintenant cet objectif
learn-done-note = Les carrés noirs sont là où l’objectif le dit, à { $px } pixel près.
error-calibrate-photos = Un objectif s’apprend avec trois à six photos. Rien n’a été changé. Reprenez les photos.
error-calibrate-photo = Le tapis ne peut pas être lu sur la photo { $photo }. Rien n’a été changé. Montrez tout le tapis et reprenez les photos.
error-calibrate-other-size = La photo { $photo } n’a pas la taille de la première. Rien n’a été changé. Prenez-les toutes avec la même caméra et le même réglage.
error-calibrate-alike = Les photos se ressemblent trop pour apprendre l’objectif. Rien n’a été changé. Reprenez-les, chacune d’un autre côté.
error-calibrate-unfit = Ces photos ne vont pas ensemble : le tapis n’est pas à plat, ou deux caméras les ont prises. Rien n’a été changé. Mettez le tapis à plat et reprenez-les.

# Ce qu’on apporte, devant la caméra
show-it = Le montrer à la caméra
show-it-how = Tenez une pièce près de la caméra
show-it-is-this = Est-ce cela ? Touchez l’image
show-it-unsure = Pas sûr. Touchez la bonne image
