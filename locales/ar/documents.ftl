# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = المنشأ
label-size = الحجم
label-lot = الدفعة
label-net = الوزن الصافي
label-harvested = تاريخ القطف
label-packed = تاريخ التعبئة
label-member = رقم العضو
label-packer = المعبّئ والمرسل
label-packhouse = محطة التعبئة
label-standard = المعيار

## Goods on customs papers: more detailed than on labels

goods-apple = تفاح طازج
goods-lemon = ليمون طازج
goods-tomato = طماطم طازجة

## Deductions from a member's share

deduction-cooperative-fee = رسم التعاونية
deduction-packing = التعبئة
deduction-transport = النقل

## What several papers say

party-phone = الهاتف
party-reference = الرقم الضريبي أو الجمركي
item-goods = وصف البضائع
item-lots = الدفعات
item-hs = رمز النظام المنسق (HS)
item-origin = بلد المنشأ
item-net = الوزن الصافي، kg
item-price = سعر الكيلوغرام
item-value = القيمة
paper-parcels = الطرود
paper-route = وسيلة النقل
paper-net = الوزن الصافي، kg
paper-gross = الوزن الإجمالي، kg
paper-tare = وزن التغليف، kg
paper-certificate = رقم شهادة الصحة النباتية
paper-total = المجموع
paper-place-date = المكان والتاريخ
paper-signature = الاسم والتوقيع
route-parcel-post = طرد بريدي

## Commercial invoice

invoice-title = فاتورة تجارية
invoice-number = رقم الفاتورة
invoice-date = التاريخ
invoice-order = رقم الطلب
invoice-currency = العملة
invoice-incoterm = قاعدة إنكوترمز® 2020
invoice-seller = البائع والمرسل
invoice-buyer = المشتري والمرسل إليه
invoice-postage = أجور البريد والتأمين
invoice-payment = الدفع إلى
invoice-declaration = نقر بأن هذه الفاتورة تبيّن السعر الفعلي للبضائع الموصوفة، وأن جميع البيانات صحيحة وحقيقية.

## Packing list

packing-title = قائمة التعبئة
packing-consignor = المرسل
packing-consignee = المرسل إليه
packing-marks = العلامات: أرقام الدفعات
packing-declaration = نقر بأن الطرود تحتوي على ما هو مذكور هنا ولا شيء غيره.

## CN 23, as the form of the Universal Postal Union words it

cn23-title = إقرار جمركي
cn23-from = من
cn23-to = إلى
cn23-name = الاسم
cn23-street = الشارع
cn23-postcode = الرمز البريدي
cn23-city = المدينة
cn23-country = البلد
cn23-phone = رقم الهاتف
cn23-sender-reference = الرقم المرجعي الجمركي للمرسل (إن وُجد)
cn23-importer-reference = الرقم المرجعي للمستورد (الرمز الضريبي، رقم ضريبة القيمة المضافة، رمز المستورد)
cn23-item-number = رقم البعيثة (الرمز الشريطي إن وُجد)
cn23-opened = يجوز فتحها رسمياً
cn23-description = وصف مفصّل للمحتويات
cn23-quantity = الكمية
cn23-net = الوزن الصافي (kg)
cn23-value = القيمة
cn23-hs = رقم التعريفة في النظام المنسق (HS)
cn23-origin = بلد منشأ البضائع
cn23-gross = الوزن الإجمالي الكلي (kg)
cn23-total = القيمة الإجمالية
cn23-postage = الرسوم البريدية/الأجور
cn23-parcels = عدد الطرود
cn23-category = فئة البعيثة
cn23-gift = هدية
cn23-papers = وثائق
cn23-sample = عينة تجارية
cn23-returned = بضائع مرتجعة
cn23-sale = بيع بضائع
cn23-other = غير ذلك
cn23-comments = ملاحظات (مثلاً: بضائع خاضعة للحجر أو للتفتيش الصحي أو تفتيش الصحة النباتية)
cn23-quarantine = منتجات نباتية: خاضعة لتفتيش الصحة النباتية
cn23-licence = رقم الرخصة
cn23-certificate = رقم الشهادة
cn23-invoice = رقم الفاتورة
cn23-certify = أشهد بأن البيانات الواردة في هذا الإقرار الجمركي صحيحة، وبأن هذه البعيثة لا تحتوي على أي شيء خطر أو أي أشياء تحظرها القوانين أو الأنظمة البريدية أو الجمركية.
cn23-signature = التاريخ وتوقيع المرسل
cn23-office = مكتب المصدر/تاريخ الإيداع

## Request for payment

request-title = طلب دفع
request-to = إلى
request-number = رقم الفاتورة
request-date = التاريخ
request-weight = الوزن
request-price = سعر الكيلوغرام
request-value = القيمة
request-total = المبلغ المطلوب
request-pay-to = الدفع إلى
request-reference = من فضلكم اكتبوا رقم الفاتورة عند الدفع، لنجده فوراً.

## Statement of a member's money

statement-title = كشف حساب
statement-member = العضو
statement-number = الرقم
statement-date = تاريخ الطباعة
statement-lot = الدفعة
statement-gross = بيع محصولك بمبلغ
statement-net = تحصل على
statement-total = تحصل في المجموع على
statement-empty = لم يُدفع شيء بعد.
statement-paid-by = عن التعاونية
statement-received-by = المستلم
