# The kiosks of the cooperative: who is let in, which is lost, which was copied.
devices-title = { $count ->
    [zero] لا أجهزة
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازاً
   *[other] { $count } جهاز
}
devices-open = أجهزتنا
devices-this-one = هذا الجهاز
devices-no-name = جهاز { $short }
devices-state-let_in = مقبول
devices-state-not_let_in = لم يُقبل بعد
devices-state-revoked = أُخرج
devices-copied = موجود مرتين
devices-last = آخر عمل: { $when }
devices-no-work = لا عمل بعد
devices-entries = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلاً
   *[other] { $count } سجل
}
devices-aside = { $count ->
    [zero] كل السجلات محسوبة
    [one] سجل واحد محفوظ لكنه لا يُحسب
    [two] سجلان محفوظان لكنهما لا يُحسبان
    [few] { $count } سجلات محفوظة لكنها لا تُحسب
    [many] { $count } سجلاً محفوظاً لكنها لا تُحسب
   *[other] { $count } سجل محفوظ لكنها لا تُحسب
}
devices-waiting = { $count ->
    [zero] لا سجل ينتظر غيره
    [one] سجل واحد ينتظر غيره
    [two] سجلان ينتظران غيرهما
    [few] { $count } سجلات تنتظر غيرها
    [many] { $count } سجلاً تنتظر غيرها
   *[other] { $count } سجل تنتظر غيرها
}
devices-joined = قُبل: { $when }
devices-name-field = اسم هذا الجهاز
devices-name-hint = اكتب أين يوجد، ليعرف الجميع أي جهاز هو.
devices-name-keep = احفظ هذا الاسم
devices-named = حُفظ الاسم.
devices-admit = اقبل جهازاً
devices-admit-title = أي جهاز نقبل؟
devices-admit-hint = على الجهاز الجديد اختر «انضم»، ثم «ليست لدي دعوة». امسح ما يظهر عليه، أو اكتبه هنا.
devices-admit-field = ما يظهر على الجهاز الجديد
devices-admit-do = اقبله
devices-admitted-title = قُبل الجهاز { $name }
devices-admitted-hint = الآن امسح هذا بالجهاز الجديد، أو اكتبه هناك.
devices-admitted-done = تم
devices-not-let-in-why = لم يقبل هذا الجهاز أحد نعرفه. ما فعله محفوظ، لكنه لا يُحسب حتى تقبله.
devices-revoked-by = أخرجه { $name }، { $when }.
devices-revoked-why = ما فعله حتى ذلك الوقت يُحسب. وما بعده محفوظ، لكنه لا يُحسب. لم يضع شيء.
devices-copied-why = نسخ أحدهم سجلات هذا الجهاز، وتابعت النسختان العمل. كل شيء محفوظ. وتُحسب واحدة فقط من حيث افترقتا.
devices-chain = السجلات من { $from } إلى { $to }
devices-chain-seen = ظهرت هنا أول مرة { $when } · { $short }
devices-chain-counts = تُحسب
devices-chain-aside = محفوظة جانباً
devices-revoke = أخرج هذا الجهاز
devices-revoke-title = لماذا تُخرج { $name }؟
devices-revoke-hint = لن يصله جديد. ما فعله حتى الآن يبقى ويُحسب.
devices-revoke-pin = رمزك السري من فضلك
devices-revoke-pin-hint = كي لا يُخرج أحد غيرك { $name } باسمك.
devices-revoke-do = أخرج { $name }
devices-keep-it = أبقه
devices-reason-lost = ضاع
devices-reason-stolen = سُرق
devices-reason-broken = تعطّل
devices-reason-replaced = جهاز آخر يقوم بعمله
devices-reason-misused = أساء أحدهم استعماله
devices-join-without = ليست لدي دعوة
devices-ask-title = أرِ هذا للمسؤول
devices-ask-hint = يفتح المسؤول «أجهزتنا» ويقبل هذا الجهاز. ثم اكتب هنا ما يظهر على جهاز المسؤول.
devices-ask-name = ماذا سيسمّي الناس هذا الجهاز؟
devices-ask-make = أظهره
devices-ask-next = تم قبولي
devices-code = رمز للمسح
devices-words = كلمات للكتابة
