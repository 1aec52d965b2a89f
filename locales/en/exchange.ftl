# How exchanges stand, and the ways to exchange.
exchange-ways = Each way to send is enough.
exchange-nothing-waits = All is at the hub. The kiosk looks for news by itself.
exchange-waits = It goes by itself in a moment.
exchange-trying = Calling the hub…
exchange-bringing = { $done } of { $of } have gone. { $up } sent, { $down } fetched. You can go on working.
exchange-so-far = { $done } of { $of }
exchange-tries-again = The kiosk tries again by itself: { $when }.
exchange-stopped = It goes on once somebody has helped. Then press “Try now”.
exchange-stopped-looks = Somebody has to help. The kiosk looks again by itself: { $when }.
exchange-try-now = Try now
exchange-whose = from { $names }
exchange-clock-off = This kiosk’s clock is wrong. By the hub’s clock it is: { $when }. Nothing is lost. Set the clock when you can.
exchange-proxy = Proxy
exchange-proxy-hint = Only if whoever looks after the network names one. Else leave it empty.
joining-title = This kiosk has joined. Its records are on the way.
joining-so-far = Fetching what the other kiosks know: { $down } so far.
joining-no-hub = The records come from another kiosk in the village, or by stick.
joining-village = Fetch from a kiosk in the village
village-way = With another kiosk here
village-way-note = Both on the same network, no internet needed. Photos go too.
village-found = { $count ->
    [0] No kiosk found just now
    [one] 1 kiosk found
   *[other] { $count } kiosks found
}
village-last = Last time it worked: { $when }
village-open = Find a kiosk
village-title = Exchange with a kiosk in the village
village-running = Exchanging with { $address }. { $up } sent, { $down } fetched. You can go on working.
village-worked-with = { $name } and this kiosk have the same now: { $when }
village-call = Call another kiosk
village-none = None found by itself yet. Look whether both are on the same network, or type the address.
village-no-name = A kiosk without a name
village-meet = Exchange
village-address = Its address
village-address-hint = The other kiosk shows it, for example 192.168.1.7
village-meet-address = Exchange with this address
village-own = Let others call this kiosk
village-own-address = Type or scan this at the other kiosk:
village-qr = This kiosk’s address to scan
village-off-note = Off. While it is on, the kiosks of our cooperative on the same network can exchange with this one. Nobody else gets anything.
village-no-network = On, but this kiosk is in no network. Connect it to the same Wi-Fi as the other one.
village-switch-on = Let others call
village-switch-off = No longer let others call
village-ask-leader = A leader can switch it on.
photos-net-open = Photos by the internet
photos-net-title = How many photos may go by the internet?
photos-net-note = Records always go. By stick and in the village all photos go. Today { $today } went by the internet; photos take { $here } on this kiosk.
photos-net-day = { $bytes } a day
photos-net-day-note = About { $count } photos
photos-net-all = As many as there are
photos-net-all-note = Only where the internet costs nothing more
photos-net-small = Only small pictures
photos-net-small-note = Full photos wait for a stick or the village’s network
photos-net-none = None
photos-net-none-note = All photos wait for a stick or the village’s network
