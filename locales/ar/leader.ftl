# مكتب المسؤول: التصفية، الدفعات المتشابهة، طلب الإحضار من جديد، الملاحظات الصوتية، حصيلة اليوم.

stage-again = أحضرها من جديد
desk-queue-stage-again = طُلبت من جديد

leader-filter = تصفية أكثر
leader-filter-less = تصفية أقل
leader-filter-produce-all = كل المحاصيل
leader-filter-class = الدرجة المقترحة
leader-filter-class-all = أي درجة
leader-filter-member = من أحضرها
leader-filter-member-all = أحضرها أيٌّ كان
leader-filter-age = كم مضى عليها
leader-filter-age-all = أي مدة
leader-filter-age-1 = أكثر من يوم
leader-filter-age-2 = أكثر من يومين
leader-filter-age-7 = أكثر من أسبوع
leader-filter-clear = أظهر الكل من جديد
leader-order = بأي ترتيب
leader-order-oldest = الأقدم أولاً
leader-order-doubtful = غير المؤكَّد أولاً
leader-doubtful = { $count ->
    [zero] لا سبب للنظر مرتين
    [one] سبب واحد للنظر مرتين
    [two] سببان للنظر مرتين
    [few] { $count } أسباب للنظر مرتين
    [many] { $count } سبباً للنظر مرتين
   *[other] { $count } سبب للنظر مرتين
}
leader-doubt-few_pieces = الحبات على الفرشة قليلة
leader-doubt-near_limit = مقاس قريب جداً من الحد
leader-doubt-blemish = على القشرة علامات
leader-doubt-uncounted = شيء هناك لم يُحسب
leader-doubt-photo = الصورة أو الفرشة لم تكن كما يجب
leader-doubt-changed = تغيّرت بعد اعتمادها

leader-keys = المفاتيح
leader-keys-title = بلوحة المفاتيح
leader-keys-next = الدفعة التالية
leader-keys-back = الدفعة السابقة
leader-keys-approve = اعتمد كما اخترت
leader-keys-undo = استرجع ما عُمل الآن
leader-keys-note = افتح الملاحظات
leader-keys-again = اطلب إحضارها من جديد
leader-keys-compare = قارن الصور
leader-keys-alike = اعتمد الدفعات المتشابهة معاً
leader-keys-find = ابحث عن دفعة
leader-keys-help = أظهر هذه المفاتيح
leader-keys-close = أغلق هذا

leader-compare = قارن
leader-compare-title = قارن الصور
leader-compare-this = هذه الدفعة: { $name }، دفعة { $number }
leader-compare-other = { $name }، دفعة { $number }
leader-compare-before = هذه الدفعة، صورة { $when }
leader-compare-none = لا صورة أخرى بعد لهذا المحصول وهذه الدرجة.
leader-compare-next = صورة أخرى
leader-compare-last = الصورة السابقة
leader-compare-closer = أقرب
leader-compare-farther = أبعد
leader-compare-whole = الصورة كلها
leader-compare-turn = أدِرهما
leader-compare-photo = صورة الدفعة { $number }

leader-alike-go = متشابهة: { $count }
leader-alike-title = { $count ->
    [zero] لا دفعات لاعتمادها
    [one] اعتمد دفعة واحدة
    [two] اعتمد دفعتين معاً
    [few] اعتمد { $count } دفعات معاً
    [many] اعتمد { $count } دفعةً معاً
   *[other] اعتمد { $count } دفعة معاً
}
leader-alike-says = المحصول نفسه والدرجة نفسها وبلا شكوك: { $produce }، { $class }.
leader-alike-look = { $count ->
    [0] نظرت في كل ما خرج في القرعة.
    [one] انظر في صورة واحدة أخرى خرجت في القرعة.
    [two] انظر في صورتين أخريين خرجتا في القرعة.
    [few] انظر في { $count } صور أخرى خرجت في القرعة.
    [many] انظر في { $count } صورةً أخرى خرجت في القرعة.
   *[other] انظر في { $count } صورة أخرى خرجت في القرعة.
}
leader-alike-look-all = تركت واحدة خرجت في القرعة، فانظر في كل صورة. الباقي: { $count }.
leader-alike-none = لا دفعة أخرى تنتظر تشبه هذه وبلا شكوك.
leader-alike-drawn = خرجت في القرعة: انظر فيها
leader-alike-opened = نظرت فيها
leader-alike-left = متروكة
leader-alike-open = انظر في الدفعة { $number }، { $name }
leader-alike-leave = اتركها
leader-alike-take = خذها مع الأخريات
leader-alike-good = إنها تشبهها
leader-alike-approve = { $count ->
    [zero] لا دفعات لاعتمادها
    [one] اعتمد دفعة واحدة
    [two] اعتمد دفعتين
    [few] اعتمد { $count } دفعات
    [many] اعتمد { $count } دفعةً
   *[other] اعتمد { $count } دفعة
}
leader-alike-done = { $count ->
    [0] لم تُعتمد أي دفعة
    [one] اعتُمدت دفعة واحدة
    [two] اعتُمدت دفعتان
    [few] اعتُمدت { $count } دفعات
    [many] اعتُمدت { $count } دفعةً
   *[other] اعتُمدت { $count } دفعة
}
leader-alike-saved = لكل دفعة اعتمادها، كما لو اعتُمدت واحدة واحدة.
leader-alike-out = { $count ->
    [zero] لم تُترك أي دفعة:
    [one] تُركت دفعة واحدة كما هي:
    [two] تُركت دفعتان كما هما:
    [few] تُركت { $count } دفعات كما هي:
    [many] تُركت { $count } دفعةً كما هي:
   *[other] تُركت { $count } دفعة كما هي:
}
leader-alike-out-changed = تغيّرت وأنت تنظر.
leader-alike-out-not_alike = لم تعد تشبه الأخريات.
leader-alike-out-not_waiting = لم تعد تنتظر.
leader-alike-lot = { $name }، دفعة { $number }
leader-together = اعتُمدت مع دفعات عددها { $lots }، ونُظر في صور عددها { $opened }.

leader-again = اطلبها من جديد
leader-again-title = لماذا يُحضرها { $name } من جديد؟
leader-again-reason-photo_unclear = الصورة غير واضحة
leader-again-reason-more_pieces = ضع حبات أكثر على الفرشة
leader-again-reason-apart = ضعها متباعدة
leader-again-reason-sort_out = أخرج التالف منها
leader-again-reason-clean = نظّفها أولاً
leader-again-reason-together = لننظر فيها معاً
leader-again-words = شيء آخر، كتابةً
leader-again-voice = قله بصوتك
leader-again-send = اطلب من { $name }
leader-again-pick = اختر صورة أولاً
leader-again-asked = طلبها { $name } من جديد: { $reason }
leader-again-back = اسحب هذا الطلب
leader-again-for-you = يطلب منك { $name } إحضار الدفعة { $number } من جديد
leader-again-photo = التقط صورة جديدة

leader-notes = ملاحظات صوتية
leader-note-hear = اسمعها
leader-note-stop = أوقف
leader-note-length = { $seconds } ث
leader-note-back = اسحب الملاحظة
leader-note-elsewhere = هي على جهاز آخر وتأتي مع التبادل القادم.
leader-note-unplayable = لا يستطيع هذا الجهاز تشغيلها.
leader-record = قل شيئاً عن هذه الدفعة
leader-record-stop = انتهيت
leader-record-again = تكلّم من جديد
leader-record-drop = لا تحفظه
leader-record-keep = احفظ ما قلته
leader-record-running = أسمعك: { $seconds } من { $limit } ث
leader-record-kept = يُحفظ صوتك مع الدفعة، لمزارعها وللمسؤولين. يمكنك سحبه.
leader-record-none = لم يوجد ميكروفون. اكتب ذلك.
leader-record-refused = لا يُسمح لهذا الجهاز باستعمال الميكروفون. اكتب ذلك.
leader-record-busy = الميكروفون مشغول. حاول من جديد أو اكتب ذلك.

leader-tile-tally = حصيلة اليوم
leader-tally-title = ما أُنجز
leader-tally-span = كم يوماً
leader-tally-1 = اليوم
leader-tally-7 = ٧ أيام
leader-tally-30 = ٣٠ يوماً
leader-tally-received = أُحضر
leader-tally-graded = صُوِّر ودُرِّج
leader-tally-approved = اعتُمد
leader-tally-waiting = ينتظرك
leader-tally-shipped = أُرسل
leader-tally-paid = حصص الأعضاء
leader-tally-lots = { $count ->
    [zero] لا دفعات
    [one] دفعة واحدة
    [two] دفعتان
    [few] { $count } دفعات
    [many] { $count } دفعةً
   *[other] { $count } دفعة
}
leader-tally-oldest = الأقدم منذ { $when }
leader-tally-none = لا شيء بعد
leader-tally-asked = دفعات طُلبت من جديد: { $count }
leader-tally-chart = { $what } حسب اليوم، كيلوغرام
leader-tally-chart-money = { $what } حسب اليوم
leader-tally-day = اليوم
leader-tally-table = في جدول
leader-tally-produce = حسب المحصول
leader-tally-members = حسب العضو
leader-tally-members-more = أكثر من أحضر: { $shown } من { $all }.
leader-tally-what = المحصول
leader-tally-who = العضو
leader-agreement = المسؤولون والصور
leader-agreement-title = كم مرة يوافق المسؤولون الصورة
leader-agreement-says = من { $decided } قرار في { $weeks } أسبوعاً كان { $percent }٪ كما اقتُرح.
leader-agreement-none = لا قرار في هذه الأسابيع بعد.
leader-agreement-percent = { $percent }٪
leader-agreement-n = قرارات
leader-agreement-same = كما اقتُرح
leader-agreement-lower = درجة أدنى
leader-agreement-higher = درجة أعلى
leader-agreement-why = لماذا غيرها
leader-agreement-unseen = اعتُمدت مع غيرها دون فتح صورها ولم تُحسب هنا: { $count }.
leader-agreement-week = أسبوع يبدأ { $day }
leader-agreement-chart = نسبة ما كان كما اقتُرح كل أسبوع، { $produce }
leader-agreement-few = القرارات قليلة: لا يدل هذا على الكثير بعد.
leader-agreement-reason = { $reason }: { $count }

error-sample-unseen = { $left ->
    [zero] لم تبقَ صورة من القرعة.
    [one] بقيت صورة واحدة من القرعة لم تُفتح. لم يُعتمد شيء بعد. افتحها أولاً.
    [two] بقيت صورتان من القرعة لم تُفتحا. لم يُعتمد شيء بعد. افتحهما أولاً.
    [few] بقيت { $left } صور من القرعة لم تُفتح. لم يُعتمد شيء بعد. افتحها أولاً.
    [many] بقيت { $left } صورةً من القرعة لم تُفتح. لم يُعتمد شيء بعد. افتحها أولاً.
   *[other] بقيت { $left } صورة من القرعة لم تُفتح. لم يُعتمد شيء بعد. افتحها أولاً.
}
error-not-alike = لا يمكن اعتماد هذه الدفعات معاً. لم يتغيّر شيء. انظر فيها واحدة واحدة.
error-words-too-long = هذا أكثر من { $limit } حرف. لم يضع شيء. اختصره أو قله بصوتك.
error-sound-unusable = لا يُسمع فيه شيء. لم يضع شيء. تكلّم مرة أخرى أو اكتب.
error-sound-too-long = أطول ملاحظة { $limit_s } ثانية. لم يضع شيء. قلها أقصر.
error-consent-needed = سحبت موافقتك فلا يُحفظ صوتك. لم يُسجَّل شيء. وافق من جديد في صفحتك أو اكتب.
error-days-unusable = لا يمكن حساب هذه الأيام. لم يضع شيء. اختر مدة أخرى.
