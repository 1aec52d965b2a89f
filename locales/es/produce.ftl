# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = Manzanas
produce-pear = Peras
produce-lemon = Limones
produce-orange = Naranjas
produce-mandarin = Mandarinas
produce-lime = Limas
produce-tomato = Tomates
produce-peach = Duraznos
produce-kiwifruit = Kiwis
produce-mango = Mangos
produce-table_grapes = Uvas de mesa
produce-strawberry = Fresas
produce-sweet_pepper = Pimientos dulces
produce-garlic = Ajos
produce-potato = Papas

class-extra = Categoría Extra
class-i = Categoría I
class-ii = Categoría II
class-outside = Fuera de categoría
