# How exchanges stand, and the ways to exchange.
exchange-ways = أي طريقة من طرق الإرسال تكفي.
exchange-nothing-waits = كل شيء في المركز. الجهاز يبحث عن الجديد وحده.
exchange-waits = سيُرسل وحده بعد لحظة.
exchange-trying = نتصل بالمركز…
exchange-bringing = ذهب { $done } من { $of }. أُرسل { $up }، وجُلب { $down }. يمكنك أن تتابع العمل.
exchange-so-far = { $done } من { $of }
exchange-tries-again = سيحاول الجهاز وحده مرة أخرى: { $when }.
exchange-stopped = يتابع بعد أن يساعد أحد. ثم اضغط «حاول الآن».
exchange-stopped-looks = نحتاج مساعدة. سيحاول الجهاز وحده مرة أخرى: { $when }.
exchange-try-now = حاول الآن
exchange-whose = من { $names }
exchange-clock-off = ساعة هذا الجهاز غير مضبوطة. الوقت على ساعة المركز: { $when }. لم يضع شيء. اضبط الساعة متى استطعت.
exchange-proxy = الخادم الوسيط
exchange-proxy-hint = فقط إن طلبه من يعتني بالشبكة. وإلا فاتركه فارغاً.
joining-title = انضم هذا الجهاز. سجلاته في الطريق.
joining-so-far = نجلب ما تعرفه الأجهزة الأخرى. وصل حتى الآن: { $down }.
joining-no-hub = تأتي السجلات من جهاز آخر في القرية، أو بالفلاشة.
joining-village = اجلب من جهاز في القرية
village-way = مع جهاز آخر هنا
village-way-note = الجهازان على شبكة واحدة، بلا إنترنت. والصور تُرسل أيضاً.
village-found = { $count ->
    [0] لم نجد جهازاً الآن
    [one] وجدنا جهازاً واحداً
    [two] وجدنا جهازين
    [few] وجدنا { $count } أجهزة
    [many] وجدنا { $count } جهازاً
   *[other] وجدنا { $count } جهاز
}
village-last = آخر مرة نجح فيها: { $when }
village-open = ابحث عن جهاز
village-title = تبادل مع جهاز في القرية
village-running = التبادل جارٍ مع { $address }. أُرسل { $up }، وجُلب { $down }. يمكنك أن تتابع العمل.
village-worked-with = عند { $name } وعند هذا الجهاز الآن الشيء نفسه: { $when }
village-call = اتصل بجهاز آخر
village-none = لم نجد جهازاً بعد. انظر هل الجهازان على شبكة واحدة، أو اكتب العنوان.
village-no-name = جهاز بلا اسم
village-meet = تبادل
village-address = عنوانه
village-address-hint = يظهر على الجهاز الآخر، مثلاً 192.168.1.7
village-meet-address = تبادل مع هذا العنوان
village-own = دع الأجهزة الأخرى تتصل بهذا الجهاز
village-own-address = اكتب هذا أو امسحه على الجهاز الآخر:
village-qr = عنوان هذا الجهاز للمسح
village-off-note = مغلق الآن. حين يُفتح، تستطيع أجهزة تعاونيتنا على الشبكة نفسها أن تتبادل مع هذا الجهاز. ولا يصل شيء إلى غيرها.
village-no-network = مفتوح، لكن هذا الجهاز ليس على أي شبكة. صِله بشبكة الواي فاي نفسها التي عليها الجهاز الآخر.
village-switch-on = اسمح للأجهزة بالاتصال
village-switch-off = أوقف اتصال الأجهزة
village-ask-leader = يستطيع المسؤول أن يفتحه.
photos-net-open = الصور بالإنترنت
photos-net-title = كم صورة يمكن أن تُرسل بالإنترنت؟
photos-net-note = السجلات تُرسل دائماً. وبالفلاشة وفي القرية تُرسل كل الصور. أُرسل اليوم بالإنترنت { $today }، وحجم الصور على هذا الجهاز { $here }.
photos-net-day = { $bytes } في اليوم
photos-net-day-note = نحو { $count } صورة
photos-net-all = كل الصور
photos-net-all-note = فقط حيث لا يكلّف الإنترنت أكثر
photos-net-small = الصور الصغيرة فقط
photos-net-small-note = الصور الكاملة تنتظر فلاشة أو شبكة القرية
photos-net-none = لا شيء
photos-net-none-note = كل الصور تنتظر فلاشة أو شبكة القرية
