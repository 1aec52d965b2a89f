# The machine as a kiosk.

kiosk-close = أغلق الجهاز
kiosk-close-title = هل تغلق الجهاز؟
kiosk-close-hint = كل شيء محفوظ. يفتح من جديد عند تشغيل الجهاز.
kiosk-close-do = أغلقه
