# 产品和等级名称，标签和单证通用。

produce-apple = 苹果
produce-lemon = 柠檬
produce-tomato = 番茄

class-extra = 特级
class-i = 一级
class-ii = 二级
class-outside = 等外
