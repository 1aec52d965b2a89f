# The hub's page: what has arrived, from whom, and when.

hub-title = مركز Punnet
hub-nobody-yet = لم يأتِ أي جهاز إلى هنا بعد.
hub-lots = الدفعات
hub-waiting = تنتظر المسؤول
hub-approved = معتمدة
hub-orders = الطلبات
hub-consignments = الطرود
hub-photos = الصور
hub-photos-missing = صور لم تصل بعد
hub-devices = الأجهزة
hub-last-heard = { $device }: آخر اتصال { $at } (UTC)
