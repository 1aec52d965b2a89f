# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = بالفلاشة
stick-none = لا فلاشة في الجهاز. ضع واحدة واكتب عليها ما ينتظر الإرسال.
stick-ready = الفلاشة في مكانها. اكتب عليها، ثم احملها إلى المدينة.
stick-found = { $count ->
    [zero] لا شيء لك على الفلاشة.
    [one] على الفلاشة شيء لك.
    [two] على الفلاشة شيئان لك.
    [few] على الفلاشة { $count } أشياء لك.
    [many] على الفلاشة { $count } شيئاً لك.
   *[other] على الفلاشة { $count } شيء لك.
}
stick-flag = جاهزة الآن
stick-write = اكتب على الفلاشة
stick-read = اقرأ الفلاشة
stick-read-old = خذه مع ذلك
stick-writing = نكتب الآن. اترك الفلاشة في مكانها.
stick-reading = نقرأ الآن. اترك الفلاشة في مكانها.
stick-progress = { $done } من { $all }
stick-progress-mb = { $done } من { $all } MB
stick-safe = يمكنك أن تتابع العمل. لا شيء يتوقف.
stick-written = كل شيء على الفلاشة. اسحبها واحملها إلى المدينة.
stick-written-photos = { $count ->
    [0] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورةً
   *[other] { $count } صورة
}
stick-read-done = { $count ->
    [0] قرأناها. لا جديد عليها.
    [one] قرأناها. وصل سجل جديد واحد.
    [two] قرأناها. وصل سجلان جديدان.
    [few] قرأناها. وصلت { $count } سجلات جديدة.
    [many] قرأناها. وصل { $count } سجلاً جديداً.
   *[other] قرأناها. وصل { $count } سجل جديد.
}
stick-pull = يمكنك أن تسحبها الآن.
stick-from = من { $name }، { $when }
stick-from-hub = من المركز، { $when }
stick-from-unknown = من جهاز آخر، { $when }
stick-clock = الساعة هنا أو هناك غير مضبوطة. أخذنا كل شيء. انظر إلى الساعة.
stick-room = المكان الفارغ: { $mb } MB

stick-joined-how = اكتب على فلاشة، ودع الجهاز الذي دعاك يقرأها ويكتب عليها، ثم اقرأها هنا.

visits-title = { $count ->
    [zero] لا قرى للزيارة
    [one] قرية واحدة للزيارة
    [two] قريتان للزيارة
    [few] { $count } قرى للزيارة
    [many] { $count } قريةً للزيارة
   *[other] { $count } قرية للزيارة
}
visits-who = المندوب الميداني
visits-sealed = تحمل طروداً مختومة. لا يستطيع أحد أن يقرأها في الطريق.
visits-none = لا قرى في قائمتك بعد. تبادل مع المركز، أو خذ من فلاشة.
visits-unnamed = تعاونية { $short }
visits-kiosks = { $count ->
    [zero] لا أجهزة
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازاً
   *[other] { $count } جهاز
}
visits-silent = الجهاز الأطول صمتاً: { $when }
visits-heard = آخر خبر: { $when }
visits-never = لا خبر بعد
visits-to-hub = إلى المركز: السجلات { $things }، الصور { $photos }
visits-to-hub-none = لا شيء للمركز
visits-to-kiosks = إلى القرية: السجلات { $things }، الصور { $photos }
visits-to-kiosks-none = لا شيء للقرية
visits-take = خذ من الفلاشة
visits-give = اكتب على الفلاشة
visits-hub = تبادل مع المركز
visits-hub-worked = آخر تبادل مع المركز: { $when }
visits-hub-never = لا تبادل مع المركز بعد
visits-no-hub = لم يُحدَّد مركز. شغّل هذا الحاسوب مع عنوان مركز.
visits-no-stick = ضع فلاشة.
visits-taken = { $count ->
    [0] لا جديد على الفلاشة.
    [one] أخذنا سجلاً واحداً. يمكنك أن تسحب الفلاشة.
    [two] أخذنا سجلين. يمكنك أن تسحب الفلاشة.
    [few] أخذنا { $count } سجلات. يمكنك أن تسحب الفلاشة.
    [many] أخذنا { $count } سجلاً. يمكنك أن تسحب الفلاشة.
   *[other] أخذنا { $count } سجل. يمكنك أن تسحب الفلاشة.
}
visits-given = { $count ->
    [0] كان كل شيء على الفلاشة. يمكنك أن تسحبها.
    [one] كتبنا سجلاً واحداً على الفلاشة. يمكنك أن تسحبها.
    [two] كتبنا سجلين على الفلاشة. يمكنك أن تسحبها.
    [few] كتبنا { $count } سجلات على الفلاشة. يمكنك أن تسحبها.
    [many] كتبنا { $count } سجلاً على الفلاشة. يمكنك أن تسحبها.
   *[other] كتبنا { $count } سجل على الفلاشة. يمكنك أن تسحبها.
}
visits-key = مفتاح هذا الحاسوب
visits-key-hint = يحتاجه من يعتني بالمركز ليسمح لهذا الحاسوب بالدخول.
