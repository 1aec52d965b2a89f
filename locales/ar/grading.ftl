# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = هل الحجم كافٍ؟
rule-diameter-min-pass = عرض أصغر قطعة { $measured } مم. ويجب ألا يقل عن { $limit } مم.
rule-diameter-min-tolerated = { $pieces ->
    [zero] لا قطع أصغر من { $limit } مم. عرض أصغر قطعة { $measured } مم.
    [one] قطعة واحدة أصغر من { $limit } مم. عرض أصغر قطعة { $measured } مم. هذا العدد القليل مسموح.
    [two] قطعتان أصغر من { $limit } مم. عرض أصغر قطعة { $measured } مم. هذا العدد القليل مسموح.
    [few] { $pieces } قطع أصغر من { $limit } مم. عرض أصغر قطعة { $measured } مم. هذا العدد القليل مسموح.
    [many] { $pieces } قطعةً أصغر من { $limit } مم. عرض أصغر قطعة { $measured } مم. هذا العدد القليل مسموح.
   *[other] { $pieces } قطعة أصغر من { $limit } مم. عرض أصغر قطعة { $measured } مم. هذا العدد القليل مسموح.
}
rule-diameter-min-fail = { $pieces ->
    [zero] لا قطع صغيرة: { $measured } مم، والحد { $limit } مم.
    [one] قطعة واحدة صغيرة: { $measured } مم، ويجب ألا تقل عن { $limit } مم.
    [two] قطعتان صغيرتان: { $measured } مم، ويجب ألا تقلّا عن { $limit } مم.
    [few] { $pieces } قطع صغيرة: { $measured } مم، ويجب ألا تقل عن { $limit } مم.
    [many] { $pieces } قطعةً صغيرة: { $measured } مم، ويجب ألا تقل عن { $limit } مم.
   *[other] { $pieces } قطعة صغيرة: { $measured } مم، ويجب ألا تقل عن { $limit } مم.
}
rule-diameter-min-ask = عرض أصغر قطعة { $measured } مم. يكفي { $limit } مم إن كان الجواب أدناه نعم.
rule-diameter-spread = هل الأحجام متقاربة؟
rule-diameter-spread-pass = الفرق بين أكبر قطعة وأصغر قطعة { $measured } مم. حتى { $limit } مم لا بأس.
rule-diameter-spread-fail = الفرق بين أكبر قطعة وأصغر قطعة { $measured } مم. والمسموح { $limit } مم على الأكثر.
rule-blemish-length = هل الخدوش قصيرة كفاية؟
rule-blemish-area = هل البقع على القشرة صغيرة كفاية؟
rule-scab-area = هل الجرب قليل كفاية؟
rule-bruise-area = هل الكدمات قليلة كفاية؟
rule-red-least = هل هي حمراء كفاية؟
rule-green-most = هل الأخضر قليل كفاية؟
rule-skin-pass = أكثر ما على قطعة واحدة { $measured }. والمسموح حتى { $limit }.
rule-skin-tolerated = { $pieces ->
    [zero] لا قطع عليها أكثر من { $limit }، وأكثر ما فيها { $measured }.
    [one] قطعة واحدة عليها أكثر من { $limit }، وأكثر ما فيها { $measured }. هذا العدد القليل مسموح.
    [two] قطعتان عليهما أكثر من { $limit }، وأكثر ما فيهما { $measured }. هذا العدد القليل مسموح.
    [few] { $pieces } قطع عليها أكثر من { $limit }، وأكثر ما فيها { $measured }. هذا العدد القليل مسموح.
    [many] { $pieces } قطعةً عليها أكثر من { $limit }، وأكثر ما فيها { $measured }. هذا العدد القليل مسموح.
   *[other] { $pieces } قطعة عليها أكثر من { $limit }، وأكثر ما فيها { $measured }. هذا العدد القليل مسموح.
}
rule-skin-fail = { $pieces ->
    [zero] لا قطع عليها أكثر من { $limit }، وأكثر ما فيها { $measured }.
    [one] قطعة واحدة عليها أكثر من { $limit }، وأكثر ما فيها { $measured }.
    [two] قطعتان عليهما أكثر من { $limit }، وأكثر ما فيهما { $measured }.
    [few] { $pieces } قطع عليها أكثر من { $limit }، وأكثر ما فيها { $measured }.
    [many] { $pieces } قطعةً عليها أكثر من { $limit }، وأكثر ما فيها { $measured }.
   *[other] { $pieces } قطعة عليها أكثر من { $limit }، وأكثر ما فيها { $measured }.
}
rule-skin-ask = أكثر ما على قطعة واحدة نحو { $measured }، والمسموح { $limit }. جوابك هو الفيصل.
rule-least-pass = أقل ما على قطعة واحدة { $measured }. ومن { $limit } فأكثر لا بأس.
rule-least-tolerated = { $pieces ->
    [zero] لا قطع عليها أقل من { $limit }، وأقل ما فيها { $measured }.
    [one] قطعة واحدة عليها أقل من { $limit }، وأقل ما فيها { $measured }. هذا العدد القليل مسموح.
    [two] قطعتان عليهما أقل من { $limit }، وأقل ما فيهما { $measured }. هذا العدد القليل مسموح.
    [few] { $pieces } قطع عليها أقل من { $limit }، وأقل ما فيها { $measured }. هذا العدد القليل مسموح.
    [many] { $pieces } قطعةً عليها أقل من { $limit }، وأقل ما فيها { $measured }. هذا العدد القليل مسموح.
   *[other] { $pieces } قطعة عليها أقل من { $limit }، وأقل ما فيها { $measured }. هذا العدد القليل مسموح.
}
rule-least-fail = { $pieces ->
    [zero] لا قطع عليها أقل من { $limit }، وأقل ما فيها { $measured }.
    [one] قطعة واحدة عليها أقل من { $limit }، وأقل ما فيها { $measured }.
    [two] قطعتان عليهما أقل من { $limit }، وأقل ما فيهما { $measured }.
    [few] { $pieces } قطع عليها أقل من { $limit }، وأقل ما فيها { $measured }.
    [many] { $pieces } قطعةً عليها أقل من { $limit }، وأقل ما فيها { $measured }.
   *[other] { $pieces } قطعة عليها أقل من { $limit }، وأقل ما فيها { $measured }.
}
rule-least-ask = أقل ما على قطعة واحدة نحو { $measured }، والمطلوب { $limit }. جوابك هو الفيصل.
question-look = { $count ->
    [zero] انظر إلى القطع جيدًا ({ $numbers }).
    [one] انظر جيدًا إلى القطعة { $numbers }.
    [two] انظر جيدًا إلى القطعتين { $numbers }.
    [few] انظر جيدًا إلى القطع { $numbers }.
    [many] انظر جيدًا إلى القطع { $numbers }.
   *[other] انظر جيدًا إلى القطع { $numbers }.
}

question-sound = هل كل القطع خالية من العفن؟
question-sound-help = ابحث عن بقع بنية طرية وعفن وثقوب.
answer-sound-yes = لا عفن
answer-sound-no = بعضها متعفن

question-other_side = اقلب القطع. هل الجهة الأخرى جيدة مثلها؟
question-other_side-help = الصورة تُظهر جهة واحدة فقط.
answer-other_side-yes = جيدة مثلها
answer-other_side-no = أسوأ

question-skin = كيف تبدو القشرة؟
question-skin-help = احكم على أسوأ القطع، من الجهتين.
question-skin-help-apple = علامات صغيرة: طولها حتى ٢ سم أو مساحتها كلها ١ سم². علامات كبيرة: طولها حتى ٤ سم أو مساحتها ٢٫٥ سم².
question-skin-help-lemon = علامات صغيرة: قليل من الندوب أو الصدأ أو لفحة الشمس. علامات كبيرة: أكثر من ذلك، أو قشرة خشنة.
question-skin-help-tomato = علامات صغيرة: آثار خفيفة على القشرة بلا شقوق. علامات كبيرة: شقوق ملتئمة حتى ٣ سم.
question-skin-help-pear = علامات صغيرة: طولها حتى ٢ سم أو مساحتها كلها ١ سم². علامات كبيرة: طولها حتى ٤ سم أو مساحتها ٢٫٥ سم².
question-skin-help-orange = علامات صغيرة: قليل من الندوب أو الصدأ أو لفحة الشمس. علامات كبيرة: أكثر من ذلك، أو قشرة خشنة.
question-skin-help-mandarin = علامات صغيرة: قليل من الندوب أو الصدأ أو لفحة الشمس. علامات كبيرة: أكثر من ذلك، أو قشرة خشنة.
question-skin-help-lime = علامات صغيرة: قليل من الندوب أو الصدأ أو لفحة الشمس. علامات كبيرة: أكثر من ذلك، أو قشرة خشنة.
question-skin-help-peach = علامات صغيرة: طولها حتى ١٫٥ سم أو مساحتها كلها ١ سم². علامات كبيرة: طولها حتى ٢٫٥ سم أو مساحتها ٢ سم².
question-skin-help-kiwifruit = علامات صغيرة: مساحتها كلها حتى ١ سم². علامات كبيرة: حتى ٢ سم².
question-skin-help-mango = علامات صغيرة: مساحتها كلها حتى ٣ سم² على المانجو الصغيرة، و٥ سم² على الكبيرة. علامات كبيرة: حتى ٥ و٧ سم².
question-skin-help-table_grapes = علامات صغيرة: لفحة شمس خفيفة على القشرة فقط. علامات كبيرة: كدمات خفيفة أو لفحة شمس أو آثار على القشرة.
question-skin-help-strawberry = علامات صغيرة: بياض حتى العُشر، وآثار ضغط خفيفة. علامات كبيرة: بياض حتى الخُمس، وكدمات جافة.
question-skin-help-sweet_pepper = علامات صغيرة: طولها حتى ٢ سم أو مساحتها كلها ١ سم². علامات كبيرة: طولها حتى ٤ سم أو مساحتها ٢٫٥ سم².
question-skin-help-garlic = علامات صغيرة: تمزقات صغيرة في القشرة الخارجية. علامات كبيرة: القشرة الخارجية ناقصة، جروح ملتئمة، ثلاثة فصوص ناقصة على الأكثر.
question-skin-help-potato = علامات كبيرة: خُضرة حتى الثُمن، جرب حتى الربع، شقوق عمقها حتى ٤ مم.
answer-skin-clean = نظيفة
answer-skin-slight = علامات صغيرة
answer-skin-marked = علامات كبيرة
answer-skin-bad = أكثر من ذلك

question-size_group = من أي مجموعة حجم هذه المانجو؟
question-size_group-help = كما هو مكتوب على العبوة: A الأصغر وD الأكبر.
answer-size_group-a = المجموعة A
answer-size_group-b = المجموعة B
answer-size_group-c = المجموعة C
answer-size_group-d = المجموعة D
answer-size_group-unknown = لست متأكدًا

question-stalk = هل لكل تفاحة عنقها؟
question-stalk-help = إن غاب العنق فيجب أن يكون مكانه سليماً.
answer-stalk-yes = كلها
answer-stalk-no = بعضها بلا عنق

question-colour_group = أي نوع من التفاح هذا؟
question-colour_group-help = ليس كم هذه حمراء، بل كم يكون الصنف أحمر. أحمر كله: مثل ريد ديليشس. نصفه أحمر: مثل آيدارد. مورّد أو مخطط: مثل إلستار. أخضر أو أصفر: مثل غولدن ديليشس.
answer-colour_group-a = أحمر كله
answer-colour_group-b = نصفه أحمر
answer-colour_group-c = مورّد أو مخطط
answer-colour_group-d = أخضر أو أصفر
answer-colour_group-unknown = لست متأكدًا
question-colour = كم من التفاحة بلون صنفها؟
question-colour-help = الصنف الأحمر: «كامل» ثلاثة أرباع حمراء، و«بعض» النصف. الصنف نصف الأحمر: النصف، الثلث. الصنف المخطط: الثلث، العُشر. الصنف الأخضر أو الأصفر دائماً «كامل».
answer-colour-full = كامل
answer-colour-some = بعض
answer-colour-little = قليل

question-brix = هل التفاحات الصغيرة حلوة بما يكفي؟
question-brix-help = قِس العصير: ١٠٫٥ درجة بركس على الأقل.
answer-brix-yes = ١٠٫٥ أو أكثر
answer-brix-no = أقل
question-medium_kind = هل هو صنف تفاح متوسط الحجم؟
question-medium_kind-help = الأصناف الكبيرة مثل فوجي وديليشس يجب أن تكون أعرض.
answer-medium_kind-yes = نعم
answer-medium_kind-no = لا
question-small_kind = هل هو صنف تفاح صغير الحجم؟
question-small_kind-help = اسأل المفتّش أيّ الأصناف تُعدّ صغيرة.
answer-small_kind-yes = نعم
answer-small_kind-no = لا

question-green = هل هذا القدر من الأخضر طبيعي لها؟
question-green-help-orange = نعم فقط إذا نمت في مكان حار رطب وفيها عصير ٤٥% أو أكثر، وموسمبي وساتغودي وباسيتان ٣٣%.
question-green-help-mandarin = يجب أن يكون ثلثها على الأقل بلون النضج. نعم فقط لصنف يكون أخضر حين ينضج.
answer-green-yes = طبيعي لها
answer-green-no = خضراء أكثر من اللازم

question-juice = هل العصير كافٍ؟
question-juice-help = اعصر بعضها وزِن العصير.
question-juice-help-lemon = اعصر بعضها: وزن العصير خُمس الثمرة على الأقل.
question-juice-help-orange = اعصر بعضها: وزن العصير ٣٥% من الثمرة على الأقل، وأبو سرة ٣٣%، والبرتقال الدموي ٣٠%.
question-juice-help-mandarin = اعصر بعضها: وزن العصير ثلث الثمرة على الأقل، والكلمنتين ٤٠%.
question-juice-help-lime = اعصر بعضها: وزن العصير ٤٢% من الثمرة على الأقل، والليمون المكسيكي ٤٠%.
answer-juice-yes = العصير كافٍ
answer-juice-no = جافة

question-ripe_firm = ما مدى صلابة الطماطم؟
question-ripe_firm-help = اضغط برفق بإبهامك.
answer-ripe_firm-firm = صلبة
answer-ripe_firm-fairly = صلبة نوعاً ما
answer-ripe_firm-softer = طرية قليلاً
answer-ripe_firm-soft = طرية

question-smaller_kind = هل هو صنف صغير الثمار؟
question-smaller_kind-help = لست متأكداً؟ أجب «لا».
question-smaller_kind-help-mandarin = نعم للكلمنتين فقط.
question-smaller_kind-help-lime = نعم لليمون المكسيكي أو الهندي فقط.
answer-smaller_kind-yes = صنف صغير
answer-smaller_kind-no = صنف عادي

question-early = هل قُطف خارج الموسم الرئيسي؟
question-early-help = الموسم الرئيسي من يوليو إلى أكتوبر، وجنوب خط الاستواء من يناير إلى أبريل.
answer-early-yes = خارج الموسم
answer-early-no = في الموسم

question-weight = كم وزن أخف قطعة؟
question-weight-help = زِنها.
question-weight-help-kiwifruit = ثقيلة: ٩٠ غ أو أكثر. متوسطة: ٧٠ غ. خفيفة: ٦٥ غ.
question-weight-help-table_grapes = زِن أصغر عنقود. ثقيل: ٧٥ غ أو أكثر.
question-weight-help-mango = ثقيلة: ٢٠٠ غ أو أكثر.
answer-weight-heavy = ثقيلة
answer-weight-middle = متوسطة
answer-weight-light = خفيفة
answer-weight-too_light = خفيفة جداً

question-shape = ما مدى استدارتها من طرفها؟
question-shape-help = الجانب الضيق مقسوماً على العريض. مستديرة: ٠٫٨ أو أكثر. مسطحة قليلاً: ٠٫٧ أو أكثر.
answer-shape-round = مستديرة
answer-shape-flatter = مسطحة قليلاً
answer-shape-flat = مسطحة

question-sweet = هل هي حلوة بما يكفي؟
question-sweet-help = قِس العصير.
question-sweet-help-peach = قِس العصير: ٨ درجات بركس على الأقل.
question-sweet-help-kiwifruit = قِس العصير: ٦٫٢ درجة بركس على الأقل.
question-sweet-help-table_grapes = قِس العصير: ١٣ درجة بركس على الأقل مع البذور، و١٤ بلا بذور.
answer-sweet-yes = حلوة بما يكفي
answer-sweet-no = ليس بعد

sample-share = { $below } من { $pieces } أصغر من الحجم المطلوب لـ: { $class }. النسبة { $percent }%.
sample-marked = { $below } من { $pieces } عليها بقع أكثر مما تسمح به: { $class }. النسبة { $percent }%.
sample-upper = في الدفعة كلها قد تصل النسبة إلى { $upper }%، والمسموح { $tolerated }%. كلما زادت القطع في الصورة زاد التأكد.
sample-lift = { $count ->
    [zero] لا حاجة لإخراج شيء ({ $numbers }): القطع { $class }.
    [one] أخرج القطعة { $numbers }: والبقية { $class }.
    [two] أخرج قطعتين ({ $numbers }): والبقية { $class }.
    [few] أخرج { $count } قطع ({ $numbers }): والبقية { $class }.
    [many] أخرج { $count } قطعةً ({ $numbers }): والبقية { $class }.
   *[other] أخرج { $count } قطعة ({ $numbers }): والبقية { $class }.
}
sample-lift-sizes = في الدفعة كلها أبقِ من { $from } إلى { $to } مم.
sample-lift-marks = وفي الدفعة كلها أخرج أيضًا ما عليه مثل هذه البقع.
sample-lift-colour = وفي الدفعة كلها أخرج أيضًا ما لونه قليل هكذا.
sample-sell-as = يمكن بيعها على أنها
sample-open = لم تُجَب كل الأسئلة بعد
market-contract = بحسب العقد
market-EU = الاتحاد الأوروبي

grade-again = صنّفها من جديد
grade-again-today = ماذا تقول قواعد اليوم
grade-again-says = بقواعد اليوم ({ $standard }، { $edition }) تصبح هذه الصورة: { $class }.
grade-again-stays = بقواعد اليوم ({ $standard }، { $edition }) تبقى: { $class }.
grade-again-approved = عندها ينتهي الاعتماد، وينظر فيها مسؤول من جديد.
grade-again-open = قواعد اليوم تسأل أيضًا: { $questions } التقط صورة جديدة، ثم أجب.
limit-changed = { $rule } { $class }: { $now } بدلًا من { $before }
limit-new = { $rule } { $class }: { $now }، وهذا جديد
limit-gone = { $rule } { $class }: لا حدّ بعد الآن

mark-verified = قُرئ في المعيار نفسه
mark-second-hand = نُقل عن مصدر آخر: تأكد عند المفتّش
mark-recalled = من الذاكرة: تأكد عند المفتّش
