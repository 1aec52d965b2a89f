# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = رجوع
desk-next = تابع
desk-later = توقف هنا وتابع لاحقاً
desk-change = غيّر
desk-skip = اتركه فارغاً
desk-loading = نجلب…
desk-draft-found = توقفت في المنتصف. هل تتابع من هناك؟
desk-draft-go-on = تابع
desk-draft-anew = ابدأ من جديد
desk-kg = كغم
desk-number-of = { $at } من { $all }
desk-paper-preview = هكذا تُطبع
desk-paper-making = نرسم الورقة…
desk-language = لغة الورقة

desk-clause-annex = الملحق { $n }
desk-clause-part = الجزء { $n }
desk-clause-indent = الفقرة { $n }
desk-clause-to = إلى

desk-age-minutes = { $count ->
    [0] الآن
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقةً
   *[other] { $count } دقيقة
}
desk-age-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعةً
   *[other] { $count } ساعة
}
desk-age-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}

desk-queue-title = { $count ->
    [0] لا دفعات تنتظرك
    [one] دفعة واحدة تنتظرك
    [two] دفعتان تنتظرانك
    [few] { $count } دفعات تنتظرك
    [many] { $count } دفعةً تنتظرك
   *[other] { $count } دفعة تنتظرك
}
desk-queue-find = اسم أو رقم أو دفعة
desk-queue-stage = أي دفعات
desk-queue-stage-waiting = تنتظر
desk-queue-stage-approved = معتمدة
desk-queue-stage-received = بلا صورة بعد
desk-queue-stage-withdrawn = استُرجعت
desk-queue-stage-all = الكل
desk-queue-produce = أي محصول
desk-queue-empty = لا شيء ينتظرك.
desk-queue-choose = اختر دفعة لتنظر فيها.
desk-queue-none-found = لا دفعة تناسب. ابحث عن شيء آخر.
desk-queue-unproposed = بلا صورة بعد

desk-lot-title = { $produce } · { $weight } · دفعة { $number }
desk-lot-brought = التسليم: { $member }، { $when }.
desk-lot-helped = ساعد في ذلك: { $helper }.
desk-lot-place = المكان: { $place }، القطف: { $day }
desk-lot-measured = ما قيس
desk-lot-rule-measured = المقيس
desk-lot-rule-limit = حد { $class }
desk-lot-rule-clause = القاعدة
desk-lot-rule-no = لذلك ليست { $class }
desk-lot-answers = ما قاله المزارع
desk-lot-answer-none = لا جواب بعد
desk-lot-no-photo = لم تُحفظ صورة بعد. يلتقطها المزارع أولاً.
desk-lot-photo-elsewhere = هذه نسخة صغيرة فقط. الصورة نفسها في المركز.
desk-lot-photo-coming = تأتي الصورة مع التبادل القادم.
desk-lot-photo-fetch = اجلب الصورة
desk-lot-photo-label = صورة الدفعة { $number } مع الأحجام
desk-lot-which-class = أي درجة؟
desk-lot-class-extra = ممتازة
desk-lot-class-i = أولى
desk-lot-class-ii = ثانية
desk-lot-class-outside = خارجها
desk-lot-proposed = المقترحة
desk-lot-seal-note = تعتمد هذه الصورة وهذه الأرقام بعينها.
desk-lot-seal = الختم { $seal }
desk-lot-approve = { $class ->
    [extra] اعتمد الدرجة الممتازة
    [i] اعتمد الدرجة الأولى
    [ii] اعتمد الدرجة الثانية
   *[outside] أبقها خارج الدرجات
}
desk-lot-approve-why = قل السبب أولاً
desk-lot-reason-ask = لماذا درجة غير ما تقوله الصورة؟
desk-lot-reason-skin = القشرة كما هي في يدي
desk-lot-reason-ripeness = النضج أو اللون
desk-lot-reason-sample_unlike = البقية تبدو مختلفة
desk-lot-reason-measured_by_hand = قِست بيدي
desk-lot-reason-buyer_agreed = المشتري يريدها هكذا
desk-lot-approved = اعتمدها { $name }: { $class }
desk-lot-approved-reason = ليست كما اقترحت الصورة ({ $proposed }): { $reason }
desk-lot-void = كان { $name } قد اعتمدها: { $class }، لكن الدفعة تغيّرت بعد ذلك. لم يعد ذلك الاعتماد يُحسب. انظر من جديد.
desk-lot-changed = تغيّرت الدفعة وأنت تنظر فيها. لم يُعتمد شيء. هكذا هي الآن: انظر من جديد.
desk-lot-look-again = نظرت من جديد
desk-lot-label = الملصق
desk-lot-next = الدفعة التالية: { $name }
desk-lot-queue = ارجع إلى المنتظرة
desk-lot-withdrawn = استُرجعت هذه الدفعة.

desk-label-title = ملصق الدفعة { $number }
desk-label-alt = الملصق كما يُطبع
desk-label-language = أي لغة على الملصق؟

desk-orders-title = الطلبات
desk-orders-new = طلب جديد
desk-orders-empty = لا طلبات بعد.
desk-orders-wanted = موعد الإرسال: { $day }
desk-orders-to-find = بقي أن نجد { $weight }
desk-orders-full = اكتمل
desk-orders-parcel = في طرد
desk-orders-cancelled = أُلغي
desk-orders-number = الطلب { $number }

desk-order-ask-buyer = من يريدها؟
desk-order-ask-produce = ماذا يريد؟
desk-order-ask-class = أي جودة يريد؟
desk-order-ask-class-hint = هذه الدرجة أو أفضل.
desk-order-ask-weight = كم كيلوغراماً؟
desk-order-ask-price = كم يدفع للكيلوغرام؟
desk-order-ask-price-for = { $weight } في المجموع
desk-order-ask-day = متى يُرسل؟
desk-order-day-later = لاحقاً
desk-order-day-earlier = أبكر
desk-order-check = هل هذا صحيح؟
desk-order-new-buyer = مشترٍ جديد
desk-order-one-more = نوع آخر
desk-order-line-remove = أزل
desk-order-keep = احفظ الطلب: { $weight }
desk-order-price-each = { $price } للكيلوغرام
desk-order-line = { $produce }، { $class }
desk-order-class-or-better = { $class ->
    [extra] الدرجة الممتازة
    [i] الدرجة الأولى أو أفضل
    [ii] الدرجة الثانية أو أفضل
   *[outside] أي درجة
}
desk-order-step-buyer = المشتري
desk-order-step-produce = المحصول
desk-order-step-class = الدرجة
desk-order-step-weight = الوزن
desk-order-step-price = السعر
desk-order-step-day = اليوم
desk-order-step-check = المراجعة

desk-order-which-lots = أي دفعات تذهب إلى { $buyer }؟
desk-order-taken = لطلبات أخرى
desk-order-mine = لهذا الطلب
desk-order-left = الباقي
desk-order-left-of = بقي { $left } من { $weight }
desk-order-all-goes = كلها تذهب إلى هذا الطلب
desk-order-none-left = لم يبقَ شيء
desk-order-promised-of = { $promised } من { $wanted }
desk-order-take-some = خذ بعضها
desk-order-give-back = أرجع { $weight }
desk-order-how-much = كم من الدفعة { $number }؟
desk-order-lot = الدفعة { $number }
desk-order-how-much-hint = بقي { $left }، والمطلوب { $wanted }.
desk-order-promise = احجز { $weight }
desk-order-too-much-lot = بقي في الدفعة { $left } فقط.
desk-order-too-much-line = المطلوب بعد { $wanted } فقط.
desk-order-no-lots = لا دفعة معتمدة تناسب بعد.
desk-order-held = هذه الدفعة عند جهاز آخر. وهو وحده يستطيع أن يحجز منها.
desk-order-undo = تراجع: { $name } { $weight }
desk-order-parcel-make = جهّز الطرد: { $weight }
desk-order-parcel-open = اذهب إلى الطرد
desk-order-nothing-promised = خذ دفعة أولاً
desk-order-meter = حجزنا { $promised } من { $wanted }

desk-consignments-title = الطرود
desk-consignments-empty = لا طرود بعد. املأ طلباً، ثم جهّز طرده.
desk-consignments-missing = { $count ->
    [zero] لا أسئلة باقية
    [one] سؤال واحد باقٍ
    [two] سؤالان باقيان
    [few] { $count } أسئلة باقية
    [many] { $count } سؤالاً باقياً
   *[other] { $count } سؤال باقٍ
}
desk-consignments-ready = الأوراق جاهزة
desk-consignments-sent = عند البريد منذ { $when }

desk-consignment-to = الطرد { $number } إلى { $city }
desk-consignment-paper-commercial_invoice = فاتورة تجارية
desk-consignment-paper-packing_list = قائمة التعبئة
desk-consignment-paper-cn23 = إقرار جمركي CN 23
desk-consignment-fills-itself = الخانات الأخرى تمتلئ وحدها من سجلاتك. نسأل فقط عما لا نعرفه.
desk-consignment-ask-parcels = كم صندوقاً؟
desk-consignment-ask-gross_weight_g = كم الوزن مع التغليف؟
desk-consignment-ask-postage_minor = كم أجرة البريد؟
desk-consignment-ask-incoterm = من يدفع أجرة الطريق؟
desk-consignment-ask-sender_phone = ما رقم هاتفنا؟
desk-consignment-ask-consignee_phone = ما رقم هاتف المشتري؟
desk-consignment-ask-phytosanitary_certificate = ما رقم شهادة الصحة النباتية؟
desk-consignment-hint-parcels = عُدّ الصناديق التي تذهب إلى البريد.
desk-consignment-hint-gross_weight_g = ضع الصناديق المغلقة على الميزان. الوزن بلا تغليف { $net }.
desk-consignment-hint-postage_minor = البريد والتأمين، بعملة { $currency }.
desk-consignment-hint-incoterm = ثلاثة أحرف يعرفها البريد والجمارك.
desk-consignment-hint-sender_phone = كما يُطلب من الخارج، مع علامة + ورمز البلد.
desk-consignment-hint-consignee_phone = يتصل به البريد حين لا يفتح أحد الباب.
desk-consignment-hint-phytosanitary_certificate = تجده على ورقة مكتب وقاية النبات.
desk-consignment-fact-parcels = الصناديق
desk-consignment-fact-gross_weight_g = الوزن مع التغليف
desk-consignment-fact-postage_minor = أجرة البريد
desk-consignment-fact-incoterm = إنكوترمز
desk-consignment-fact-sender_phone = هاتفنا
desk-consignment-fact-consignee_phone = هاتف المشتري
desk-consignment-fact-phytosanitary_certificate = شهادة الصحة النباتية
desk-consignment-take-suggestion = نعم: { $answer }
desk-consignment-unit-count = صناديق
desk-consignment-answer = احفظ { $answer }
desk-consignment-other-rules = قواعد أخرى
desk-incoterm-DAP = ندفع أجرة الطريق. ويدفع المشتري الجمارك.
desk-incoterm-DDP = ندفع أجرة الطريق والجمارك أيضاً.
desk-incoterm-CPT = ندفع أجرة الطريق. ويتحمل المشتري الخطر فيه.
desk-incoterm-FCA = نوصلها إلى الناقل. ويدفع المشتري من هناك.
desk-incoterm-EXW = يأخذها المشتري من عندنا.
desk-incoterm-CIP = ندفع أجرة الطريق والتأمين.
desk-incoterm-DPU = ندفع أجرة الطريق والتفريغ.
desk-incoterm-FAS = نوصلها إلى جانب السفينة.
desk-incoterm-FOB = نوصلها إلى ظهر السفينة.
desk-incoterm-CFR = ندفع أجرة السفينة إلى الميناء.
desk-incoterm-CIF = ندفع أجرة السفينة والتأمين إلى الميناء.
desk-consignment-ready = الأوراق جاهزة
desk-consignment-print-paper = اطبع: { $paper }
desk-consignment-print-hint = اطبع الثلاث، وضعها على الطرد، ثم خذه إلى البريد.
desk-consignment-value = البضائع { $value } · { $net }
desk-consignment-dispatched = عند البريد منذ { $when }
desk-consignment-ask-money = اطلب الدفع من { $buyer }
desk-consignment-money = اذهب إلى الدفع
desk-consignment-answers = ما أجبت به

desk-payments-title = المال من المشترين
desk-payments-empty = لم نطلب الدفع من أحد بعد. أرسل طرداً أولاً.
desk-payments-asked = طُلب { $when }
desk-payments-came = وصل { $when }
desk-payments-waits = ينتظر

desk-payment-title = الدفع من { $buyer }
desk-payment-amount = على { $buyer } أن يدفع
desk-payment-paid = دفع { $buyer }
desk-payment-request = الطلب
desk-payment-print-request = اطبع الطلب
desk-payment-mark = وصل المال
desk-payment-ask-reference = ما الرقم على ورقة البنك؟
desk-payment-reference-hint = انقله، لنجد المال لاحقاً. يمكنك أن تتركه فارغاً.
desk-payment-reference = الرقم على ورقة البنك
desk-payment-confirm = هل وصل هذا المال؟
desk-payment-confirm-note = عندها يُسجَّل نصيب كل عضو. لا يمكن الرجوع عن هذا.
desk-payment-received = سجّل وصول { $amount }
desk-payment-not-yet = ليس بعد
desk-payment-shares = من يأخذ ماذا
desk-payment-shares-before = هكذا سيُقسم
desk-payment-whole = دفع { $buyer } مبلغ { $amount }. يذهب إلى:
desk-payment-whole-before = سيذهب { $amount } إلى:
desk-payment-sold = بيع { $weight }
desk-payment-gross = قبل الخصم
desk-payment-net = يحصل على
desk-payment-statement = كشف حساب
desk-payment-all-add-up = المجموع { $amount }، ولا يبقى شيء.
desk-payment-booked = سُجّل

desk-exchange-title = { $things ->
    [0] ذهب كل شيء
    [one] شيء واحد بانتظار الإرسال
    [two] شيئان بانتظار الإرسال
    [few] { $things } أشياء بانتظار الإرسال
    [many] { $things } شيئاً بانتظار الإرسال
   *[other] { $things } شيء بانتظار الإرسال
}
desk-exchange-safe = لم يضع شيء. كله محفوظ في هذا الجهاز وينتظر.
desk-exchange-all-sent = كل ما في هذا الجهاز موجود في المركز.
desk-exchange-worked = آخر مرة نجح فيها
desk-exchange-tried = آخر مرة حاولنا
desk-exchange-never = ليس بعد
desk-exchange-lots = { $count ->
    [zero] لا سجلات عن الدفعات
    [one] سجل واحد عن الدفعات
    [two] سجلان عن الدفعات
    [few] { $count } سجلات عن الدفعات
    [many] { $count } سجلاً عن الدفعات
   *[other] { $count } سجل عن الدفعات
}
desk-exchange-orders = { $count ->
    [zero] لا سجلات عن الطلبات
    [one] سجل واحد عن الطلبات
    [two] سجلان عن الطلبات
    [few] { $count } سجلات عن الطلبات
    [many] { $count } سجلاً عن الطلبات
   *[other] { $count } سجل عن الطلبات
}
desk-exchange-parcels = { $count ->
    [zero] لا سجلات عن الطرود
    [one] سجل واحد عن الطرود
    [two] سجلان عن الطرود
    [few] { $count } سجلات عن الطرود
    [many] { $count } سجلاً عن الطرود
   *[other] { $count } سجل عن الطرود
}
desk-exchange-money = { $count ->
    [zero] لا سجلات عن المال
    [one] سجل واحد عن المال
    [two] سجلان عن المال
    [few] { $count } سجلات عن المال
    [many] { $count } سجلاً عن المال
   *[other] { $count } سجل عن المال
}
desk-exchange-people = { $count ->
    [zero] لا سجلات عن الناس
    [one] سجل واحد عن الناس
    [two] سجلان عن الناس
    [few] { $count } سجلات عن الناس
    [many] { $count } سجلاً عن الناس
   *[other] { $count } سجل عن الناس
}
desk-exchange-photos = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورةً
   *[other] { $count } صورة
}
desk-exchange-first = يذهب أولاً
desk-exchange-after = يذهب بعده
desk-exchange-photos-tomorrow = يتابع غداً
desk-exchange-photos-stick = تنتظر فلاشة أو شبكة القرية
desk-exchange-send = أرسل الآن
desk-exchange-sending = نرسل…
desk-exchange-sending-note = يمكنك أن تتابع العمل. لا شيء يتوقف.
desk-exchange-by-net = بالشبكة
desk-exchange-problem = ما الذي حدث
desk-exchange-no-hub = لم يُحدَّد مركز. بدونه يبقى كل شيء بأمان في هذا الجهاز.
desk-exchange-hub-change = غيّر العنوان
desk-exchange-hub-set = اكتب عنوان المركز
desk-exchange-hub-ask = أين المركز؟
desk-exchange-hub-hint = يعرفه من يعتني بالمركز. إن تركته فارغاً فلا مركز.
desk-exchange-hub-field = عنوان المركز
desk-exchange-hub-keep = احفظ هذا العنوان
desk-exchange-hub-none = احفظ بلا مركز
desk-exchange-hub-odd = لا يمكن أن يكون هذا عنواناً. العنوان يشبه http://192.168.1.5:7878
desk-exchange-invite = ادعُ جهازاً آخر
desk-exchange-invite-title = ادعُ جهازاً واحداً
desk-exchange-invite-hint = افتح الجهاز الجديد، واختر «انضم»، وامسح هذا أو اكتب الكلمات في الأسفل.
desk-exchange-invite-until = صالحة حتى { $when }. صالحة لجهاز واحد.
desk-exchange-invite-qr = رمز للمسح
desk-exchange-invite-text = كلمات للكتابة
desk-exchange-invite-make = اصنع دعوة

desk-people-title = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصاً
   *[other] { $count } شخص
}
desk-people-new = شخص جديد
desk-people-find = ابحث عن اسم أو رقم
desk-people-none-found = لا أحد بهذا الاسم أو الرقم.
desk-people-ask-name = ما الاسم؟
desk-people-ask-face = أي وجه هو؟
desk-people-ask-roles = ماذا يفعل هذا الشخص هنا؟
desk-people-ask-pin = اختر رمزاً سرياً
desk-people-check = هل هذا صحيح؟
desk-people-name-hint = كما يكتبه الشخص نفسه.
desk-people-pin-hint = من ٤ إلى ٨ أرقام. يكتبها الشخص نفسه، ولا ينظر أحد غيره.
desk-people-keep = أضف { $name }
desk-people-added = رقم { $name } هو { $number }.
desk-people-step-name = الاسم
desk-people-step-face = الوجه
desk-people-step-roles = العمل
desk-people-step-pin = الرمز السري
desk-people-step-check = المراجعة
desk-people-role-member = مزارع
desk-people-role-operator = مساعد
desk-people-role-leader = مسؤول
desk-people-role-trainer = مدرّب
desk-people-role-officer = مندوب ميداني
desk-people-does-member = يسلّم المحصول
desk-people-does-operator = يساعد الآخرين عند الجهاز
desk-people-does-leader = ينظر في الدفعات والطلبات والمال
desk-people-does-trainer = يعطي الدروس
desk-people-does-officer = يزور القرى ويحمل البيانات

desk-buyers-title = المشترون
desk-buyers-empty = لا مشترين بعد.
desk-buyers-new = مشترٍ جديد
desk-buyers-ask-name = ما اسم المشتري؟
desk-buyers-ask-country = أي بلد؟
desk-buyers-ask-address = إلى أين تذهب البضائع؟
desk-buyers-ask-phone = الهاتف والرقم الضريبي
desk-buyers-ask-currency = بأي عملة يدفع؟
desk-buyers-check = هل هذا صحيح؟
desk-buyers-name = اسم الشركة
desk-buyers-name-hint = كما هو على أوراقها.
desk-buyers-country-find = ابحث عن بلد
desk-buyers-street = الشارع والرقم
desk-buyers-city = المدينة
desk-buyers-region = المنطقة (إن وُجدت)
desk-buyers-postcode = الرمز البريدي
desk-buyers-phone = الهاتف، مع علامة + ورمز البلد
desk-buyers-reference = الرقم الضريبي أو رقم EORI
desk-buyers-later-hint = يمكنك أن تتركها فارغة. نسأل حين تحتاجها ورقة.
desk-buyers-keep = أضف { $name }
desk-buyers-other-currency = عملة أخرى
desk-buyers-currency-code = ثلاثة أحرف
desk-buyers-step-name = الاسم
desk-buyers-step-country = البلد
desk-buyers-step-address = العنوان
desk-buyers-step-phone = الهاتف
desk-buyers-step-currency = العملة
desk-buyers-step-check = المراجعة
