# Codes de calibre, tolérances de qualité et marquage de l'emballage.

label-variety = Variété
label-flesh = Chair
label-piece-weight = Poids par pièce
label-size-and-code = { $range } · code { $code }

size-code = Code de calibre { $code }
size-code-all = Toutes les pièces sont entre { $range }.
size-code-few = Hors de { $range } : pièce { $numbers }. Un si petit nombre est permis.
size-code-mixed = Hors de { $range } : pièce { $numbers }. Trop pour un seul code.
size-code-from = { $from } et plus
size-code-weigh = Calculé à partir de la taille : pesez pour être sûr.

quality-tolerance = Qualité dans tout le lot : jusqu'à { $percent } % peuvent être en dessous de { $class }.
quality-tolerance-worse = Qualité dans tout le lot : jusqu'à { $percent } % peuvent être en dessous de { $class }, dont { $worse } % très en dessous.
quality-tolerance-decay = Qualité dans tout le lot : jusqu'à { $percent } % peuvent être en dessous de { $class }, dont { $decay } % pourris.

marking-missing = Écrivez ceci à la main sur l'emballage
marking-complete = L'étiquette porte tout ce que la norme demande.
marking-asked-by = Demandé par { $standard }
marking-unknown = Personne n'a encore vérifié ce que cet emballage doit porter : vérifiez avec votre inspecteur.
particular-packer = Emballeur avec adresse
particular-nature = Nature du produit
particular-variety = Variété
particular-flesh-colour = Couleur de la chair
particular-origin = Pays d'origine
particular-class = Catégorie
particular-size-mm = Calibre en mm
particular-size-g = Poids de la plus petite et de la plus grosse pièce

graded-before = Classé avant : { $class } · { $standard }, { $edition } · { $when }
