# 产品和等级名称，标签和单证通用。

produce-apple = 苹果
produce-pear = 梨
produce-lemon = 柠檬
produce-orange = 橙子
produce-mandarin = 柑橘
produce-lime = 青柠
produce-tomato = 番茄
produce-peach = 桃
produce-kiwifruit = 猕猴桃
produce-mango = 芒果
produce-table_grapes = 鲜食葡萄
produce-strawberry = 草莓
produce-sweet_pepper = 甜椒
produce-garlic = 大蒜
produce-potato = 马铃薯

class-extra = 特级
class-i = 一级
class-ii = 二级
class-outside = 等外
