# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = Pommes
produce-pear = Poires
produce-lemon = Citrons
produce-orange = Oranges
produce-mandarin = Mandarines
produce-lime = Limes
produce-tomato = Tomates
produce-peach = Pêches
produce-kiwifruit = Kiwis
produce-mango = Mangues
produce-table_grapes = Raisins de table
produce-strawberry = Fraises
produce-sweet_pepper = Poivrons doux
produce-garlic = Ail
produce-potato = Pommes de terre

class-extra = Catégorie Extra
class-i = Catégorie I
class-ii = Catégorie II
class-outside = Hors catégorie
