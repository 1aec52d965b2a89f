# The kiosks of the cooperative: who is let in, which is lost, which was copied.
devices-title = { $count ->
    [one] 1 kiosk
   *[other] { $count } kiosks
}
devices-open = Our kiosks
devices-this-one = This kiosk
devices-no-name = Kiosk { $short }
devices-state-let_in = Let in
devices-state-not_let_in = Not let in yet
devices-state-revoked = Taken out
devices-copied = Exists twice
devices-last = Last work: { $when }
devices-no-work = No work yet
devices-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
devices-aside = { $count ->
    [one] 1 entry is kept but does not count
   *[other] { $count } entries are kept but do not count
}
devices-waiting = { $count ->
    [one] 1 entry waits for others
   *[other] { $count } entries wait for others
}
devices-joined = Came in { $when }
devices-name-field = Name of this kiosk
devices-name-hint = Where it stands, so that everybody knows which one it is.
devices-name-keep = Keep this name
devices-named = The name is kept.
devices-admit = Let in a kiosk
devices-admit-title = Which kiosk should come in?
devices-admit-hint = On the new kiosk choose “Join”, then “I have no invitation”. Scan what it shows, or type it here.
devices-admit-field = What the new kiosk shows
devices-admit-do = Let it in
devices-admitted-title = { $name } is let in
devices-admitted-hint = Now scan this at the new kiosk, or type it there.
devices-admitted-done = Done
devices-not-let-in-why = Nobody known here let this kiosk in. What it did is kept, but does not count until you let it in.
devices-revoked-by = { $name } took it out on { $when }.
devices-revoked-why = What it did up to then counts. Anything later is kept, but does not count. Nothing is lost.
devices-copied-why = Somebody copied this kiosk’s records, and both copies worked on. Everything is kept. Only one of them counts from the place where they part.
devices-chain = Entries { $from } to { $to }
devices-chain-seen = First seen here { $when } · { $short }
devices-chain-counts = counts
devices-chain-aside = kept aside
devices-revoke = Take this kiosk out
devices-revoke-title = Why should { $name } go?
devices-revoke-hint = It gets nothing new. What it did so far stays and counts.
devices-revoke-pin = Your PIN, please
devices-revoke-pin-hint = So that nobody else takes { $name } out in your name.
devices-revoke-do = Take { $name } out
devices-keep-it = Keep it
devices-reason-lost = Lost
devices-reason-stolen = Stolen
devices-reason-broken = Broken
devices-reason-replaced = Another one does its work
devices-reason-misused = Somebody misused it
devices-join-without = I have no invitation
devices-ask-title = Show this to a leader
devices-ask-hint = The leader opens “Our kiosks” and lets this one in. Then type here what the leader’s kiosk shows.
devices-ask-name = What will people call this kiosk?
devices-ask-make = Show it
devices-ask-next = I was let in
devices-code = Code to scan
devices-words = Words to type
