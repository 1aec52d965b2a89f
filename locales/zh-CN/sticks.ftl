# U 盘：写进去，读别人写的；还有联络员的走访单。

stick-title = 用 U 盘
stick-none = 没有插 U 盘。插上一个，把要送的写进去。
stick-ready = U 盘插好了。写进去，再带到城里。
stick-found = U 盘上有 { $count } 份给你们的东西。
stick-flag = 现在就能用
stick-write = 写到 U 盘
stick-read = 读 U 盘
stick-read-old = 照样收下
stick-writing = 正在写，请别拔 U 盘。
stick-reading = 正在读，请别拔 U 盘。
stick-progress = { $done }，共 { $all }
stick-progress-mb = { $done } / { $all } MB
stick-safe = 您接着干活就行，什么都不耽误。
stick-written = 已经写到 U 盘。拔下来，带到城里。
stick-written-photos = { $count ->
    [0] 没有照片
   *[other] 照片 { $count } 张
}
stick-read-done = { $count ->
    [0] 读完了，没有新东西。
   *[other] 读完了，收到 { $count } 条新记录。
}
stick-pull = 现在可以拔下来。
stick-from = 来自{ $name }，{ $when }
stick-from-hub = 来自总站，{ $when }
stick-from-unknown = 来自另一台机器，{ $when }
stick-clock = 这里或那里的钟不准。东西都收下了。请看看钟。
stick-room = 还剩 { $mb } MB

stick-joined-how = 先写到 U 盘，到邀请您的机器上读一次、再写一次，然后拿回来在这里读。

visits-title = 要走访 { $count } 个村
visits-who = 联络员
visits-sealed = 您带的是封好的包裹，路上谁也看不到里面。
visits-none = 走访单上还没有村子。请和总站交换，或者从 U 盘取。
visits-unnamed = 合作社 { $short }
visits-kiosks = { $count } 台机器
visits-silent = 最久没消息的机器：{ $when }
visits-heard = 上次有消息：{ $when }
visits-never = 还没有消息
visits-to-hub = 带给总站：记录 { $things } 条，照片 { $photos } 张
visits-to-hub-none = 没有要带给总站的
visits-to-kiosks = 带给村里：记录 { $things } 条，照片 { $photos } 张
visits-to-kiosks-none = 没有要带给村里的
visits-take = 从 U 盘取
visits-give = 写到 U 盘
visits-hub = 和总站交换
visits-hub-worked = 上次和总站交换：{ $when }
visits-hub-never = 还没有和总站交换过
visits-no-hub = 没有设总站。启动这台电脑时请给出总站地址。
visits-no-stick = 请插上 U 盘。
visits-taken = { $count ->
    [0] U 盘上没有新东西。
   *[other] 取了 { $count } 条记录。U 盘可以拔了。
}
visits-given = { $count ->
    [0] U 盘上已经有了。可以拔了。
   *[other] 写了 { $count } 条记录。U 盘可以拔了。
}
visits-key = 这台电脑的钥匙
visits-key-hint = 管总站的人需要它，才能让这台电脑进来。
