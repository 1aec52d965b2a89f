# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = Apples
produce-lemon = Lemons
produce-tomato = Tomatoes

class-extra = Extra Class
class-i = Class I
class-ii = Class II
class-outside = Outside the classes
