# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = Matufaha
produce-pear = Mapeasi
produce-lemon = Malimau
produce-orange = Machungwa
produce-mandarin = Machenza
produce-lime = Ndimu
produce-tomato = Nyanya
produce-peach = Pichi
produce-kiwifruit = Kiwi
produce-mango = Maembe
produce-table_grapes = Zabibu za mezani
produce-strawberry = Stroberi
produce-sweet_pepper = Pilipili hoho
produce-garlic = Vitunguu saumu
produce-potato = Viazi

class-extra = Daraja Bora
class-i = Daraja la Kwanza
class-ii = Daraja la Pili
class-outside = Nje ya madaraja
