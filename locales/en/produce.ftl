# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = Apples
produce-pear = Pears
produce-lemon = Lemons
produce-orange = Oranges
produce-mandarin = Mandarins
produce-lime = Limes
produce-tomato = Tomatoes
produce-peach = Peaches
produce-kiwifruit = Kiwifruit
produce-mango = Mangoes
produce-table_grapes = Table grapes
produce-strawberry = Strawberries
produce-sweet_pepper = Sweet peppers
produce-garlic = Garlic
produce-potato = Potatoes

class-extra = Extra Class
class-i = Class I
class-ii = Class II
class-outside = Outside the classes
