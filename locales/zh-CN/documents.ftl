# 标签、分级垫、海关单证、收款通知和结算单上的文字。
# 海关单证上，英文旁边印合作社的语言。

## 包装标签

label-origin = 原产地
label-size = 规格
label-lot = 批号
label-net = 净重
label-harvested = 采摘日期
label-packed = 包装日期
label-member = 社员编号
label-packer = 包装及发货人
label-packhouse = 包装厂代码
label-standard = 执行标准

## 海关单证上的品名：比标签更详细

goods-apple = 鲜苹果
goods-lemon = 鲜柠檬
goods-tomato = 鲜番茄

## 从社员收入中扣除的项目

deduction-cooperative-fee = 合作社服务费
deduction-packing = 包装费
deduction-transport = 运输费

## 多种单证共用

party-phone = 电话
party-reference = 税号或海关编号
item-goods = 货物名称
item-lots = 批号
item-hs = HS 编码
item-origin = 原产国
item-net = 净重（公斤）
item-price = 每公斤单价
item-value = 金额
paper-parcels = 件数
paper-route = 运输方式
paper-net = 净重（公斤）
paper-gross = 毛重（公斤）
paper-tare = 包装重量（公斤）
paper-certificate = 植物检疫证书号
paper-total = 合计
paper-place-date = 地点和日期
paper-signature = 姓名和签字
route-parcel-post = 邮政包裹

## 商业发票

invoice-title = 商业发票
invoice-number = 发票号
invoice-date = 日期
invoice-order = 订单号
invoice-currency = 币种
invoice-incoterm = 国际贸易术语 2020
invoice-seller = 卖方（发货人）
invoice-buyer = 买方（收货人）
invoice-postage = 邮费和保险费
invoice-payment = 收款账户
invoice-declaration = 兹声明：本发票所列为货物的实际价格，各项内容真实无误。

## 装箱单

packing-title = 装箱单
packing-consignor = 发货人
packing-consignee = 收货人
packing-marks = 标记：批号
packing-declaration = 兹声明：包裹内只有本单所列货物。

## CN 23，按万国邮政联盟表格的措辞

cn23-title = 报关单
cn23-from = 寄件人
cn23-to = 收件人
cn23-name = 姓名
cn23-street = 街道
cn23-postcode = 邮编
cn23-city = 城市
cn23-country = 国家
cn23-phone = 电话
cn23-sender-reference = 寄件人海关编号（如有）
cn23-importer-reference = 进口商编号（税号、增值税号、进口商代码）
cn23-item-number = 邮件号码（条码，如有）
cn23-opened = 可以依法拆验
cn23-description = 内件详细说明
cn23-quantity = 数量
cn23-net = 净重（公斤）
cn23-value = 价值
cn23-hs = HS 税则号
cn23-origin = 货物原产国
cn23-gross = 总毛重（公斤）
cn23-total = 总价值
cn23-postage = 邮资/费用
cn23-parcels = 件数
cn23-category = 邮件类别
cn23-gift = 礼品
cn23-papers = 文件
cn23-sample = 货样
cn23-returned = 退货
cn23-sale = 售卖品
cn23-other = 其他
cn23-comments = 备注（如须检疫或卫生、植物检疫的物品）
cn23-quarantine = 植物产品：须植物检疫
cn23-licence = 许可证号
cn23-certificate = 证书号
cn23-invoice = 发票号
cn23-certify = 本人证明本报关单所填内容属实，邮件内不含危险品或法律、邮政、海关规定禁寄的物品。
cn23-signature = 日期和寄件人签字
cn23-office = 原寄局/交寄日期

## 收款通知

request-title = 收款通知
request-to = 致
request-number = 发票号
request-date = 日期
request-weight = 重量
request-price = 每公斤单价
request-value = 金额
request-total = 应付金额
request-pay-to = 收款账户
request-reference = 付款时请写上发票号，便于立即查到。

## 社员结算单

statement-title = 结算单
statement-member = 社员
statement-number = 编号
statement-date = 打印日期
statement-lot = 批号
statement-gross = 您的产品卖得
statement-net = 您得到
statement-total = 您总共得到
statement-empty = 还没有付款记录。
statement-paid-by = 合作社签字
statement-received-by = 领款人签字
