# الدخول على شاشة مشتركة: ثلاث صور، البطاقات، الرمز المنسي، الموافقة، القفل، المساعدة.

# ثلاث صور
signin-my-pictures = صوري الثلاث
signin-tap-three = المس صورك الثلاث واحدة بعد الأخرى
signin-tapped = ما لُمس حتى الآن
signin-twelve = اثنتا عشرة صورة
signin-which-of-you = من منكم؟
signin-three = الصور الثلاث
signin-choose-three = اختر ثلاث صور
signin-choose-hint = ليست لأحد غيرك. هي تقول من أنت، وليست سراً.
signin-choose = اختر
signin-propose = اقترح غيرها
signin-keep-pictures = احفظ هذه
signin-no-pictures = لا توجد بعد
signin-step-pictures = الصور
signin-step-consent = الموافقة
signin-picture-sun = شمس
signin-picture-fish = سمكة
signin-picture-bicycle = دراجة
signin-picture-hen = دجاجة
signin-picture-cup = كوب
signin-picture-key = مفتاح
signin-picture-tree = شجرة
signin-picture-hat = قبعة
signin-picture-drum = طبل
signin-picture-boat = قارب
signin-picture-goat = ماعز
signin-picture-moon = قمر

# البطاقات
signin-my-badge = بطاقتي
signin-hold-badge = ضع بطاقتك أمام الكاميرا
signin-hold-badge-hint = المربع ذو النقاط نحو الكاميرا، على بعد كف. ويعمل القارئ أيضاً.
signin-badge-picture = ما تراه الكاميرا
signin-badge-no-camera = لا توجد كاميرا. استعمل القارئ، أو ارجع والمس وجهك.
signin-badge = البطاقة
signin-badges = البطاقات
signin-badge-hint = ضعها أمام كاميرا الجهاز
signin-badge-since = منذ { $when }
signin-no-badge = لا توجد بعد
signin-badge-print = اطبع البطاقة
signin-badge-lost = ضاعت
signin-badge-lost-ask = هل ضاعت بطاقة { $name }؟
signin-badge-lost-note = تُصنع بطاقة جديدة للطباعة. والقديمة لا تفتح شيئاً بعدها، أياً كان من يجدها.
signin-badge-replace = اصنع بطاقة جديدة

# الرمز السري
signin-pin-again = رمزك السري أولاً
signin-forgot = نسيت رمزي السري
signin-vouch-leader = مسؤول له رمز سري وشخص آخر يشهدان أن هذا { $name }.
signin-vouch-members = لا يوجد مسؤول آخر. شخصان لهما بطاقة أو رمز سري يشهدان أن هذا { $name }.
signin-vouch-first = من يشهد أولاً أن هذا { $name }؟
signin-vouch-second = ومن أيضاً؟
signin-vouch-yes = هل هذا حقاً { $name }؟
signin-vouch-nobody = لا أحد من المسجلين هنا يستطيع ذلك. اسأل مسؤولاً عند جهاز آخر.
signin-new-pin = اختر رمزاً سرياً جديداً
signin-new-pin-again = الرمز نفسه مرة أخرى
signin-new-pin-differs = لم يكونا متطابقين. اختره من جديد.
signin-pin-was-reset = استُبدل الرمز السري { $when }. شهد بذلك: { $names }.

# إثبات الهوية
signin-way-pictures = بصوري الثلاث
signin-way-badge = ببطاقتي
signin-way-pin = برمزي السري
signin-way-face = بوجهي
signin-prove-pictures = { $name }، المس صورك الثلاث.
signin-prove-badge = { $name }، ضع بطاقتك أمام الكاميرا.
signin-prove-pin = { $name }، اكتب رمزك السري.
signin-prove-face = { $name }، المس وجهك.
signin-yes = أكّد بالرقم السري

# الموافقة
signin-consent-ask = هل توافق؟
signin-consent-kept = يُحفظ هنا: اسمك ووجهك، وما تسلّمه مع صوره، وما يُدفع لك.
signin-consent-seen = يراه مسؤولو التعاونية ومساعدوها. أما باقي الأعضاء فلا يرون إلا اسمك ووجهك.
signin-consent-sent = ينتقل إلى أجهزة التعاونية الأخرى ومركزها. وعلى الملصقات لا يرى المشترون إلا رقمك.
signin-consent-back = يمكنك سحب موافقتك متى شئت من صفحتك.
signin-consent-version = النص رقم { $version }
signin-consent-agree = يوافق { $name }
signin-consent-given = تمت الموافقة
signin-consent-not-asked = لم يُسأل بعد
signin-consent-withdrawn = سُحبت الموافقة
signin-consent-read = اقرأ ووافق
signin-consent-take-back = اسحب الموافقة
signin-take-back-ask = هل تسحب موافقتك؟
signin-take-back-seen = بعدها لا يرى اسمك ووجهك إلا المسؤولون.
signin-take-back-books = ما سلّمته وما دُفع لك يبقى في الدفاتر، لأن مال غيرك يتوقف عليه.
signin-take-back-way-in = تدخل بصورك الثلاث أو ببطاقتك.
signin-withdrawn = للمسؤولين فقط
signin-about-me = عني

# قفل الشاشة
signin-idle-title = هل ما زلت هنا؟
signin-idle-note = ستُقفل الشاشة قريباً. ما كتبته يبقى لك.
signin-idle-here = أنا هنا
signin-lock = قفل الشاشة
signin-lock-ask = بعد كم من الوقت بلا لمس تُقفل الشاشة؟
signin-lock-note = يسبق ذلك صوت وعدّ. وحيث يظهر المال تكون المدة النصف.
signin-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}

# المساعدة
signin-help = ساعد شخصاً
signin-help-whom = من تساعد؟
signin-help-note = كل ما تكتبه بعدها يكون له. وهو يوافق قبل أن يُحفظ.
signin-their-produce = محصوله
signin-their-money = ماله
signin-help-stop = أنهِ المساعدة
signin-helps = { $who } يساعد { $whom }
signin-what-brought = ماذا سلّم { $name }؟
signin-how-heavy = كم وزن ما سلّمه { $name }؟
signin-when-picked = متى قطفه { $name }؟
signin-where-grown = أين زرعه { $name }؟
signin-confirm = { $name }، هل هذا صحيح؟

# ما قد يقع
error-pin-needed = يحتاج هذا إلى رمزك السري أولاً. لم يتغير شيء.
error-pictures-unknown = ليست هذه الصور الثلاث بهذا الترتيب لأحد. المس صورك من جديد، أو ارجع والمس وجهك.
error-pictures-taken = هذه الثلاث بهذا الترتيب لشخص آخر. المس غيرها.
error-pictures-unusable = يلزم ثلاث صور مختلفة. المسها من جديد.
error-pictures-wrong = ليست هذه الصور الصحيحة. المسها من جديد.
error-pictures-none-left = كل ثلاث صور مأخوذة. استعمل بطاقة بدلاً منها.
error-badge-unknown = هذه البطاقة لا تفتح شيئاً هنا. قد تكون قديمة. لم يتغير شيء. المس وجهك، أو اطلب من مسؤول بطاقة جديدة.
error-badge-wrong = هذه بطاقة شخص آخر، أو بطاقة قديمة. استعمل البطاقة الصحيحة.
error-face-not-enough = لمس الوجه لا يكفي هنا. استعمل الصور الثلاث أو البطاقة أو الرمز السري.
error-vouchers-same = يلزم شخصان آخران، كل عن نفسه. اختر من جديد.
error-voucher-not-leader = يجب أن يكون أحدهما مسؤولاً، بالرمز السري. اختر من جديد.
error-voucher-too-weak = هنا يحتاج كلاهما إلى بطاقة أو رمز سري. اختر من جديد.
error-confirmation-needed = يوافق أولاً من سلّم المحصول. لم يضع شيء.
error-consent-outdated = تغيّر النص منذ ذلك. اقرأه من جديد.
error-idle-unusable = يمكن قفل الشاشة بعد { $least_s } إلى { $most_s } ثانية. اختر من جديد.
