# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = هاتف الجهاز
phone-use = استعمل هاتفاً
phone-use-review = المراجعة على هاتفي
phone-use-scan = امسح بهاتف
phone-title-photo = التقط الصورة بهاتف
phone-title-review = المراجعة على هاتفك
phone-title-scan = امسح بهاتف
phone-step-wifi = صِل الهاتف بشبكة الواي فاي نفسها التي عليها هذا الجهاز.
phone-step-point = وجّه كاميرا الهاتف إلى هذا الرمز، ثم المس الرابط الذي يظهر.
phone-step-photo = التقط الصورة بالهاتف. تأتي إلى هنا وحدها.
phone-step-review = قارن الصورتين الصغيرتين. ثم تظهر الدفعات على هاتفك.
phone-step-scan = صوّر الرمز الذي تريد مسحه.
phone-join = اتصل أولاً بشبكة واي فاي الجهاز
phone-join-point = وجّه كاميرا الهاتف إلى هذا الرمز، ثم المس للاتصال بالشبكة.
phone-join-type = أو اختر الشبكة باسمها واكتب كلمة السر.
phone-join-stay = يقول الهاتف إنه لا يوجد إنترنت؟ ابقَ على هذه الشبكة مع ذلك.
phone-join-name = الاسم
phone-join-password = كلمة السر
phone-join-label = رمز شبكة الواي فاي
phone-joined = الهاتف متصل بالشبكة
phone-join-again = رمز الشبكة مرة أخرى
phone-join-page = الآن افتح الصفحة
phone-code-label = رمز للهاتف
phone-code-making = يجري صنع الرمز.
phone-left = { $minutes ->
    [zero] أقل من دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
    [many] بقيت { $minutes } دقيقة
   *[other] بقيت { $minutes } دقيقة
}
phone-other-code = رمز آخر
phone-new-code = رمز جديد
phone-here = وصل هاتف.
phone-same = يجب أن تظهر الصورتان نفسهما على الهاتف.
phone-same-yes = نعم، هما نفسهما
phone-same-no = لا، غيرهما
phone-second = هاتفك الآن شاشتك الثانية. يمكنك الخروج من هنا.
phone-list = الهواتف المستعملة
phone-list-of = { $name }، ‏{ $minutes } دقيقة على الأكثر
phone-end = إنهاء
phone-over = أُعيد الهاتف.
phone-arriving = الصورة في الطريق
phone-progress = { $done } من { $all } ميغابايت
phone-measuring = وصلت الصورة. يجري قياسها.

# On the phone itself.

phone-greeting = الهاتف يبحث عن الجهاز.
phone-away = الجهاز لا يجيب. لم يضع شيء. ابقَ قريباً منه وعلى شبكة الواي فاي نفسها. ستتكرر المحاولة وحدها.
phone-same-kiosk = الجهاز يعرض الصورتين نفسهما.
phone-compare = قارن الصورتين
phone-compare-say = هل هاتان على الجهاز أيضاً؟ إذاً المس هناك «نعم، هما نفسهما».
phone-take-title = صوّر المحصول على البساط
phone-take = التقط الصورة
phone-take-again = التقطها من جديد
phone-sending = الصورة في طريقها إلى الجهاز
phone-stays = ابقَ قريباً من الجهاز. إذا توقفت فستتابع وحدها.
phone-not-good = التقط الصورة من جديد
phone-look-at-kiosk = انظر إلى الجهاز الآن.
phone-scan-title = صوّر الرمز
phone-scan-take = صوّر الرمز
phone-scan-none = لم نجد رمزاً في الصورة. اقترب، وثبّت يدك، وحاول من جديد.
phone-scanned = قُرئ الرمز
phone-desk-open = انظر إلى الدفعات
phone-desk-note = يُطلب رقمك السري قبل أول موافقة. إذا لم يلمس أحد الهاتف أُعيد وحده.
phone-desk-end = انتهيت
phone-ended-title = تم
phone-ended = يمكنك إغلاق هذه الصفحة. لصورة أخرى وجّه الكاميرا إلى الرمز الجديد على الجهاز.
phone-no-code = تُفتح هذه الصفحة برمز. المس «استعمل هاتفاً» على الجهاز، ثم وجّه الكاميرا إلى الرمز.

# What goes wrong.

error-phone-ended = لم يعد الهاتف مُعاراً. لم يضع شيء. اصنع رمزاً جديداً على الجهاز.
error-phone-another = جاء هاتف آخر قبله. لم يتغير شيء. اصنع رمزاً جديداً على الجهاز، ولا تدع غيرك يصوّره.
error-phone-not-allowed = الهاتف مُعار لشيء آخر. لم يتغير شيء. افعل هذا على الجهاز.
error-phone-unconfirmed = قل على الجهاز أولاً إن هذا هاتفك. لم يضع شيء.
error-phone-too-many = هواتف كثيرة مستعملة الآن. أنهِ واحداً أولاً. لم يضع شيء.
error-phone-no-network = هذا الجهاز ليس على أي شبكة، فلا يصل إليه هاتف. صِله بشبكة واي فاي، أو استعمل كاميرا الجهاز. لم يضع شيء.
error-phone-taken = لا يستطيع الجهاز انتظار الهواتف الآن. لم يضع شيء. استعمل كاميرا الجهاز، أو شغّله من جديد.
error-phone-stranger = هذا ليس رمز هذا الجهاز، أو هو رمز قديم. لم يتغير شيء. وجّه الكاميرا مرة أخرى إلى الرمز على الجهاز.
error-phone-wait = محاولات خاطئة كثيرة. لم يضع شيء. انتظر دقيقة ثم وجّه الكاميرا إلى الرمز من جديد.
