# 交换进行得怎样，有哪些办法。
exchange-ways = 送的办法，用哪一个都行。
exchange-nothing-waits = 总站都有了。机器会自己看有没有新的。
exchange-waits = 过一会儿自动送。
exchange-trying = 正在叫总站…
exchange-bringing = { $of } 件里送了 { $done } 件。送出 { $up }，取回 { $down }。您接着干活就行。
exchange-so-far = { $of } 件里的 { $done } 件
exchange-tries-again = 机器会自动再试：{ $when }。
exchange-stopped = 要有人帮一下才能接着送。弄好了请按“现在试”。
exchange-stopped-looks = 要有人帮一下。机器会自己再看：{ $when }。
exchange-try-now = 现在试
exchange-whose = { $names }的
exchange-clock-off = 这台机器的钟不准。按总站的钟，现在是：{ $when }。什么都没丢。有空请把钟调好。
exchange-proxy = 代理
exchange-proxy-hint = 管网络的人说要用才填，不然就空着。
joining-title = 这台机器已经加入，记录正在路上。
joining-so-far = 正在取来别的机器上的记录：已取 { $down }。
joining-no-hub = 记录要从村里另一台机器取来，或用 U 盘带来。
joining-village = 从村里一台机器取
village-way = 跟这里另一台机器
village-way-note = 两台在同一个网络里就行，不用上网。照片也送。
village-found = { $count ->
    [0] 现在没找到机器
   *[other] 找到 { $count } 台机器
}
village-last = 上次送成：{ $when }
village-open = 找一台机器
village-title = 跟村里一台机器交换
village-running = 正在跟 { $address } 交换。送出 { $up }，取回 { $down }。您接着干活就行。
village-worked-with = { $name }跟这台机器现在一样了：{ $when }
village-call = 叫另一台机器
village-none = 还没有自动找到。请看看两台是不是在同一个网络里，或者输入地址。
village-no-name = 没有名字的机器
village-meet = 交换
village-address = 它的地址
village-address-hint = 另一台机器上看得到，比如 192.168.1.7
village-meet-address = 跟这个地址交换
village-own = 让别的机器来叫这一台
village-own-address = 在另一台机器上输入或扫这个：
village-qr = 这台机器的地址，要扫的码
village-off-note = 现在关着。开着的时候，同一个网络里我们合作社的机器可以跟这一台交换，别人什么都拿不到。
village-no-network = 开着，可是这台机器不在网络里。请让它跟另一台连同一个无线网。
village-switch-on = 让别的机器来叫
village-switch-off = 不让别的机器来叫
village-ask-leader = 社长可以打开它。
