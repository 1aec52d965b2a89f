# The printed grading mat.

mat-title = Tapis de classement
mat-print-a3 = Imprimez sur du papier A3 à 100 %, sans « ajuster à la page ».
mat-print-a4 = Imprimez sur du papier A4 à 100 %, sans « ajuster à la page ».
mat-print-2xa4 = Imprimez les deux pages sur du papier A4 à 100 %, sans « ajuster à la page ». Coupez la seconde le long du trait en pointillé et collez-la sur la première : trait sur trait, marque sur marque.
mat-ruler = Mesurez ce trait avec une règle : il doit faire exactement 100 mm. Sinon, imprimez de nouveau à 100 %.
mat-full = Imprimer à 100 %
mat-flat = Bien à plat
mat-light = De la lumière sur les couleurs
mat-above = Appareil juste au-dessus
mat-free = Carrés noirs dégagés
mat-apart = De l’espace entre les fruits
mat-glue = Coupez, collez marque sur marque
mat-cut = Coupez le long du trait
mat-glue-here = Collez ici la seconde page
