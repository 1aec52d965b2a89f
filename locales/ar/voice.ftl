# What the kiosk says aloud.

voice-hear = اسمع هذه الشاشة
voice-stop = أوقف الكلام
voice-quiet = لا تتكلم من تلقاء نفسها
voice-loud = تكلّم من تلقاء نفسها
voice-volume = شدة الصوت
voice-volume-soft = خافت
voice-volume-middle = متوسط
voice-volume-loud = عالٍ
voice-none = لا صوت في هذا الكشك لهذه اللغة. اطلب من مسؤول أن يضاف لها صوت.
voices-title = الأصوات المسجّلة
voices-note = ما سجّله شخص يُسمع بدلاً من صوت الجهاز نفسه.
voices-here = على هذا الجهاز
voices-none = لا تسجيلات بعد. الجهاز يتكلم بصوته.
voices-stick = على ذاكرة USB
voices-no-stick = ضع ذاكرة USB فيها تسجيلات.
voices-nothing = لا تسجيلات على هذه الذاكرة. مكانها المجلد { $folder }.
voices-has = { $count } من { $all } جملة
voices-broken = تسجيلات لا يمكن سماعها ولن تؤخذ: { $count }
voices-add = أضف
voices-added = صارت التسجيلات على هذا الجهاز.
voices-remove = أزل
voices-remove-sure = هل تزيل هذه التسجيلات؟ يتكلم الجهاز بصوته بدلاً منها. يمكن إضافتها من الذاكرة مرة أخرى.
error-voice-missing = لا صوت في هذا الكشك لهذه الكلمات. كل ما أدخلته محفوظ. اقرأها أو اطلب من أحد أن يقرأها لك.
error-voice-pack-unreadable = لا يمكن قراءة التسجيلات. ما كان هنا باقٍ. ضع الذاكرة مرة أخرى، أو اطلب كتابتها من جديد.
error-voice-pack-no-room = لا مكان للتسجيلات على هذا الجهاز. ما كان هنا باقٍ. أفسح مكاناً، ثم أضفها مرة أخرى.
