# رموز الحجم وتفاوت الجودة وما يُكتب على العبوة.

label-variety = الصنف
label-flesh = لون اللب
label-piece-weight = وزن القطعة
label-size-and-code = { $range } · الرمز { $code }

size-code = رمز الحجم { $code }
size-code-all = كل القطع ضمن { $range }.
size-code-few = خارج { $range }: القطعة { $numbers }. هذا العدد القليل مسموح.
size-code-mixed = خارج { $range }: القطعة { $numbers }. العدد كبير على رمز واحد.
size-code-from = { $from } فأكثر
size-code-weigh = محسوب من الحجم: زِن القطع للتأكد.

quality-tolerance = الجودة في الدفعة كلها: يُسمح بأن يكون حتى { $percent } % دون { $class }.
quality-tolerance-worse = الجودة في الدفعة كلها: يُسمح بأن يكون حتى { $percent } % دون { $class }، منها { $worse } % أدنى بكثير.
quality-tolerance-decay = الجودة في الدفعة كلها: يُسمح بأن يكون حتى { $percent } % دون { $class }، منها { $decay } % متعفّن.

marking-missing = اكتب هذا على العبوة بيدك
marking-complete = الملصق يحمل كل ما يطلبه المعيار.
marking-asked-by = يطلبه { $standard }
marking-unknown = لم يتحقق أحد بعد مما يجب أن يُكتب على هذه العبوة: تأكد عند المفتّش.
particular-packer = المعبّئ وعنوانه
particular-nature = ما هو المنتج
particular-variety = الصنف
particular-flesh-colour = لون اللب
particular-origin = بلد المنشأ
particular-class = الدرجة
particular-size-mm = الحجم بالمليمتر
particular-size-g = وزن أصغر قطعة وأكبر قطعة

graded-before = التصنيف السابق: { $class } · { $standard }، { $edition } · { $when }
