# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = By USB stick
stick-none = No stick is in. Put one in, and write what waits to it.
stick-ready = A stick is in. Write to it, then carry it to town.
stick-found = { $count ->
    [one] Something for you is on the stick.
   *[other] { $count } things for you are on the stick.
}
stick-flag = Ready now
stick-write = Write to the stick
stick-read = Read the stick
stick-read-old = Take it all the same
stick-writing = Writing. Leave the stick in.
stick-reading = Reading. Leave the stick in.
stick-progress = { $done } of { $all }
stick-progress-mb = { $done } of { $all } MB
stick-safe = You can go on working. Nothing stops.
stick-written = It is on the stick. Pull it out and carry it to town.
stick-written-photos = { $count ->
    [0] No photos
    [one] 1 photo
   *[other] { $count } photos
}
stick-read-done = { $count ->
    [0] Read. Nothing on it was new.
    [one] Read. 1 new entry came in.
   *[other] Read. { $count } new entries came in.
}
stick-pull = You can pull it out now.
stick-from = From { $name }, { $when }
stick-from-hub = From the hub, { $when }
stick-from-unknown = From another kiosk, { $when }
stick-clock = The clock here or there is wrong. Everything was taken. Look at the clock.
stick-room = { $mb } MB free

stick-joined-how = Write to a stick, let the kiosk that invited you read it and write to it, then read it here.

visits-title = { $count ->
    [one] 1 village to visit
   *[other] { $count } villages to visit
}
visits-who = Field officer
visits-sealed = You carry sealed parcels. Nobody can read them on the way.
visits-none = No village is on your list yet. Exchange with the hub, or take from a stick.
visits-unnamed = Cooperative { $short }
visits-kiosks = { $count ->
    [one] 1 kiosk
   *[other] { $count } kiosks
}
visits-silent = Longest silent kiosk: { $when }
visits-heard = Last heard: { $when }
visits-never = Not heard from yet
visits-to-hub = To the hub: { $things } entries, { $photos } photos
visits-to-hub-none = Nothing for the hub
visits-to-kiosks = To the village: { $things } entries, { $photos } photos
visits-to-kiosks-none = Nothing for the village
visits-take = Take from stick
visits-give = Write to stick
visits-hub = Exchange with the hub
visits-hub-worked = Last exchange with the hub: { $when }
visits-hub-never = No exchange with the hub yet
visits-no-hub = No hub is set. Start this laptop with a hub’s address.
visits-no-stick = Put a stick in.
visits-taken = { $count ->
    [0] Nothing new was on the stick.
   *[other] Taken: { $count } entries. You can pull the stick out.
}
visits-given = { $count ->
    [0] It was on the stick already. You can pull it out.
   *[other] On the stick: { $count } entries. You can pull it out.
}
visits-key = This laptop’s key
visits-key-hint = Whoever looks after the hub needs it to let this laptop in.
