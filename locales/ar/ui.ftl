# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = الجهاز يفتح الآن…
kiosk-away = الجهاز لا يجيب. لم يضع شيء مما أدخلته. انتظر قليلاً ثم حاول مرة أخرى.
unexpected = حدث خطأ هنا. ما أدخلته محفوظ. حاول مرة أخرى.
try-again = حاول مرة أخرى
go-home = صفحتي
back = رجوع
next = التالي
cancel = توقّف
change = غيّر
change-it = غيّر: { $what }
saved = حُفظ
done = انتهيت
steps = الخطوات
show-more = أظهر المزيد
number-of = رقم { $n }
keypad = لوحة الأرقام
key-dot = الفاصلة العشرية
key-erase = امسح
language = اللغة
language-to = غيّر إلى { $name }
moment-today = اليوم { $time }
moment-yesterday = أمس { $time }
moment-on = { $date }، { $time }
today = اليوم
yesterday = أمس
day-before-yesterday = أول أمس
role-leader = مسؤول
role-operator = مساعد
role-trainer = مدرّب
role-officer = مندوب ميداني
role-member = عضو
things-wait = { $count ->
    [0] لا شيء بانتظار الإرسال
    [one] شيء واحد بانتظار الإرسال
    [two] شيئان بانتظار الإرسال
    [few] { $count } أشياء بانتظار الإرسال
    [many] { $count } شيئاً بانتظار الإرسال
   *[other] { $count } شيء بانتظار الإرسال
}
last-sent = آخر إرسال: { $when }
never-sent = لم يُرسل شيء بعد
all-saved = كل ما أدخلته محفوظ هنا

# who are you
who-are-you = من أنت؟
find-person = الاسم أو الرقم
more-people = أشخاص آخرون
nobody-found = لا أحد بهذا الاسم أو الرقم.
nobody-yet = لا أحد هنا بعد.
helper-first = هل تساعد شخصاً؟ المس صورتك أنت أولاً.
your-pin = رمزك السري
pin-why = لا يعرفه إلا { $name }.
pin-digits = { $count ->
    [0] لا أرقام بعد
    [one] رقم واحد
    [two] رقمان
    [few] { $count } أرقام
    [many] { $count } رقماً
   *[other] { $count } رقم
}
go-in = ادخل

# a new kiosk
new-kiosk = جهاز جديد
new-kiosk-question = لمن هذا الجهاز؟
found-it = تعاونية جديدة
found-it-note = تبدأ هنا والآن.
join-it = تعاونية موجودة
join-it-note = لديك دعوة.
invitation-question = ماذا تقول الدعوة؟
invitation-where = يجدها المسؤول على جهاز آخر، في صفحة «التبادل».
invitation = الدعوة
join-now = انضم
joining = نجلب ما تعرفه الأجهزة الأخرى…
found-step-cooperative = التعاونية
found-step-leader = المسؤول
found-step-pin = الرمز السري
cooperative-question = أي تعاونية هي؟
cooperative-name = اسم التعاونية
street = الشارع أو البيت
city = المدينة أو القرية
country = البلد
currency = العملة التي يُدفع بها للأعضاء
telephone = الهاتف
leader-question = من المسؤول عنها؟
leader-name = اسمك
choose-face = اختر وجهاً
face-number = وجه { $n }
new-pin-question = اختر رمزاً سرياً
new-pin-note = من ٤ إلى ٨ أرقام. تكتبه كلما دخلت. لا تقله لأحد.
found-now = ابدأ

# my page
my-page = صفحتي
what-to-do = ماذا تريد أن تفعل؟
bring-produce = سلّم محصولاً
bring-note = الوزن، ثم الصورة
bring-note-helping = لك أو لمن تساعده
home-looks-on = هنا يسلّم الأعضاء محاصيلهم. امسح ملصقاً لترى دفعته؛ وعلامة الاستفهام في كل شاشة تريك كيف يتم العمل.
lessons-title = الدروس
lessons-note = المس درساً: تظهر الطريقة على الشاشة الحقيقية. ثم دع أحدهم يجرّب. لا يُحفظ شيء.
lessons-coming-in = الدخول
lessons-leading = للمسؤولين
lesson-faces = اعثر على وجهك
lesson-pictures = الصور الثلاث
lesson-pin = الرمز السري
lesson-produce = ماذا أُحضر
lesson-weight = الوزن
lesson-received = راجع الدفعة واحفظها
lesson-photo = التقط الصورة
lesson-result = انظر ما وُجد
lesson-questions = أجب عن الأسئلة
lesson-kept = راجع الصورة واحفظها
lesson-queue = الدفعات المنتظرة
lesson-review = اعتمد دفعة
lesson-order = املأ طلباً
lesson-parcel = أجب عن سؤال الأوراق
lesson-papers = اطبع الأوراق وأرسل الطرد
lesson-payment = ما على المشتري
lesson-money = سجّل المال الذي وصل
lessons-any-pin = اكتب أي أربعة أرقام. لا تكتب رمزك السري في الدرس أبداً.
lessons-buyer = المشتري
lessons-practice = تمرين: لا يُحفظ شيء
lessons-done = أحسنت. كان هذا تمريناً، فلم يُحفظ منه شيء.
error-lesson = لا يمكن فعل هذا في الدرس. لم يتغير شيء. تابع، أو عد إلى الدروس.
tile-queue = انظر في الدفعات
tile-orders = الطلبات
tile-consignments = الطرود
tile-payments = المدفوعات
tile-people = الناس
tile-produce = محصولي
tile-money = نقودي
exchange = التبادل
lots-wait = { $count ->
    [0] لا شيء ينتظر
    [one] دفعة واحدة تنتظر
    [two] دفعتان تنتظران
    [few] { $count } دفعات تنتظر
    [many] { $count } دفعةً تنتظر
   *[other] { $count } دفعة تنتظر
}
newest-lots = أحدث دفعاتي
no-lots-yet = لم تسلّم شيئاً بعد.
no-money-yet = لا نقود بعد.
owed-to-you = هذا لك عند التعاونية.
owed = هذا ما على التعاونية أن تدفعه.

# bringing produce
step-member = من
step-produce = ماذا
step-weight = الوزن
step-day = اليوم
step-place = المكان
go-on-question = هل تتابع من حيث توقفت؟
go-on = تابع
begin-again = ابدأ من جديد
kept-so-far = المحفوظ حتى الآن
who-brings = من يسلّم المحصول؟
helping-note = أنت تساعد. السجل يذكر ذلك.
what-brought = ماذا أحضرت؟
how-heavy = كم يبلغ الوزن؟
unit-name-kg = كغم
unit-note-kg = كيلوغرام
unit-name-jin = جين
unit-note-jin = نصف كيلو
same-as = يساوي
when-picked = متى قُطف؟
picked-note = قُطف في هذا اليوم
another-day = يوم آخر
another-day-note = اختر من التقويم
days-earlier = أقدم
days-later = أحدث
harvested-on = القطف: { $day }
where-grown = أين نما؟
another-place = مكان آخر
no-place-yet = لا مكان معروف بعد. يضيف المسؤول مكاناً أولاً.
place-name = ماذا تسمّي المكان؟
place-add = أضف هذا المكان
this-is-kept = هذا ما سيُحفظ
keep-weight = احفظ { $weight }
lot-kept = دفعتك محفوظة
lot-word = دفعة
lot-of = دفعة { $n }
write-on-crate = اكتب { $n } على كل صندوق.
take-photo = التقط صورة

# the photo
step-photo = الصورة
step-questions = الأسئلة
step-check = المراجعة
take-photo-title = ضع المحصول على البساط
take-now = التقط الصورة
take-again = التقط من جديد
new-photo = صورة جديدة
photo-from-file = من ملف
other-camera = كاميرا أخرى
camera-label = ما تراه الكاميرا
camera-none = لا توجد كاميرا هنا. اختر صورة من ملف.
camera-refused = لا يُسمح باستعمال الكاميرا. اختر صورة من ملف.
camera-busy = شيء آخر يستعمل الكاميرا. أغلقه، أو اختر صورة من ملف.
hint-corners = كل المربعات السوداء في الصورة.
hint-apart = القطع لا تتلامس.
hint-above = أمسك الكاميرا من فوق تماماً، في الظل.
measuring = نقيس الآن…
measuring-title = لحظة من فضلك
photo-again-title = من فضلك حاول مرة أخرى
photo-label = الصورة
photo-measured-label = الصورة وعدد القطع المقيسة فيها: { $count }
nothing-counted = لم نجد على البساط: { $produce }. ضع بعض القطع عليه والتقط الصورة من جديد.
photo-good-question = هل هذه الصورة جيدة؟
pieces-found = { $count ->
    [zero] لا قطع محسوبة
    [one] قطعة واحدة محسوبة
    [two] قطعتان محسوبتان
    [few] { $count } قطع محسوبة
    [many] { $count } قطعةً محسوبة
   *[other] { $count } قطعة محسوبة
}
pieces = القطع واحدة واحدة
piece-touching = تلامس قطعة أخرى
left-out = لا تُحسب
left-out-other_colour = لونها مختلف
left-out-other_shape = شكلها مختلف
left-out-too_small = أصغر من أن تكون قطعة
left-out-too_large = أكبر من أن تكون قطعة
left-out-cut_off = ليست كلها على البساط
warning-focal_length_unknown = الكاميرا لا تذكر البعد البؤري. قد يختلف القياس بمليمتر أو اثنين.
warning-few_markers = بعض المربعات السوداء مغطاة. قد يكون القياس أقل دقة.
warning-marker_covered = شيء يغطي مربعًا أسود. لم يُقَس، وقد يكون القياس أقل دقة.
warning-no_pieces = لم يُرَ شيء على البساط.
warning-card_not_seen = بطاقة الألوان مغطاة. قد تختلف الألوان.
warning-light_bad = الضوء ضعيف أو قوي أو من جهة واحدة. لا يمكن الحكم على الألوان.
warning-glare = البساط يعكس ضوءاً. لا يمكن الحكم على القشرة والألوان هناك.
warning-too_tilted = التُقطت الصورة من الجانب. قد يختلف القياس بمليمتر أو اثنين.
photo-says = الصورة تقول
photo-and-you-say = الصورة وأنت تقولان
why-not = لماذا ليست { $class }؟
why-this = لماذا هذه الدرجة؟
answer-allows = جوابك «{ $answer }» يسمح في أحسن حال بـ: { $class }.
no-limits = المعيار لا يضع حداً للحجم هنا.
clause = البند { $clause }
check-with-inspector = تأكد عند المفتّش قبل أن تعتمد عليه.
leader-looks = ينظر فيها المسؤول قبل أن تُحسب.
photo-good = هذه الصورة جيدة
question-of = السؤال { $at } من { $all }
why-asked = لماذا نسأل؟
why-asked-text = الكاميرا لا تعرف هذا. والمعيار يطلبه.
check-title = هل كل شيء صحيح؟
your-answers = أجوبتك
keep-photo = احفظ هذه الصورة

# my produce
my-produce-title = ما سلّمته
produce-of = ما سلّمه { $name }
stage-received = تحتاج صورة
stage-waiting = تنتظر المسؤول
stage-approved = معتمدة
stage-withdrawn = استُرجعت
no-photo-yet = لا صورة بعد.
take-back = استرجعها
brought-by = التسليم: { $name }
helped-by = الإدخال: { $name }
approved-as = { $class }، بقرار { $name }
approval-void = تغيّرت الدفعة بعد اعتمادها. سينظر فيها المسؤول مرة أخرى.

# my money
your-money = نقودك
money-of = نقود { $name }
buyer-paid = دفع { $buyer } مبلغ { $amount } مقابل { $weight }.
buyer-paid-you = دفع { $buyer } مبلغ { $amount } مقابل محصولك، { $weight }.
share-bar = لك { $percent } من كل ١٠٠
of-hundred = { $who }: { $percent } من ١٠٠
you-get = تحصل على
member-gets = يحصل العضو على
your-part-of-price = نصيبك من السعر
deduction = خُصم
deduction-cooperative-fee-why = كما اتفق الأعضاء.
deduction-packing-why = الصناديق والعمل، عن كل كيلوغرام.
deduction-transport-why = نصيبك من أجرة الطريق.
statement = كشف حساب
statement-show = كشف حساب للطباعة
print-paper = اطبع
