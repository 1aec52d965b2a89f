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
error-voice-missing = لا صوت في هذا الكشك لهذه الكلمات. كل ما أدخلته محفوظ. اقرأها أو اطلب من أحد أن يقرأها لك.
