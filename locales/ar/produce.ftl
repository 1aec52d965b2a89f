# Produce and its grading classes, as labels and papers name them.
# Labels name the contents in the plural (UNECE standard layout, VI.B).

produce-apple = تفاح
produce-pear = كمثرى
produce-lemon = ليمون
produce-orange = برتقال
produce-mandarin = يوسفي
produce-lime = ليمون أخضر
produce-tomato = طماطم
produce-peach = خوخ
produce-kiwifruit = كيوي
produce-mango = مانجو
produce-table_grapes = عنب المائدة
produce-strawberry = فراولة
produce-sweet_pepper = فلفل حلو
produce-garlic = ثوم
produce-potato = بطاطس

class-extra = الدرجة الممتازة
class-i = الدرجة الأولى
class-ii = الدرجة الثانية
class-outside = خارج الدرجات
