# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = Táo
produce-pear = Lê
produce-lemon = Chanh vàng
produce-orange = Cam
produce-mandarin = Quýt
produce-lime = Chanh
produce-tomato = Cà chua
produce-peach = Đào
produce-kiwifruit = Kiwi
produce-mango = Xoài
produce-table_grapes = Nho ăn tươi
produce-strawberry = Dâu tây
produce-sweet_pepper = Ớt ngọt
produce-garlic = Tỏi
produce-potato = Khoai tây

class-extra = Hạng đặc biệt
class-i = Hạng I
class-ii = Hạng II
class-outside = Ngoài hạng
