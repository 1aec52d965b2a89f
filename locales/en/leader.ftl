# The leader's desk: filters, lots alike, bringing again, notes by voice, the day's sums.

stage-again = Bring it again
desk-queue-stage-again = Asked for again

leader-filter = More filters
leader-filter-less = Fewer filters
leader-filter-produce-all = All produce
leader-filter-class = Class proposed
leader-filter-class-all = Any class
leader-filter-member = Brought by
leader-filter-member-all = Brought by anyone
leader-filter-age = How old
leader-filter-age-all = Any age
leader-filter-age-1 = Over 1 day
leader-filter-age-2 = Over 2 days
leader-filter-age-7 = Over a week
leader-filter-clear = Show all again
leader-order = In which order
leader-order-oldest = Oldest first
leader-order-doubtful = Unsure first
leader-doubtful = { $count ->
    [one] 1 reason to look twice
   *[other] { $count } reasons to look twice
}
leader-doubt-few_pieces = Few pieces on the mat
leader-doubt-near_limit = A size is very near its limit
leader-doubt-blemish = There are marks on the skin
leader-doubt-uncounted = Something there wasn’t counted
leader-doubt-photo = The photo or the mat wasn’t quite right
leader-doubt-changed = Changed after it was approved

leader-keys = Keys
leader-keys-title = With the keyboard
leader-keys-next = Next lot
leader-keys-back = Lot before
leader-keys-approve = Approve as chosen
leader-keys-undo = Take back what was just done
leader-keys-note = Open the notes
leader-keys-again = Ask to bring it again
leader-keys-compare = Compare photos
leader-keys-alike = Approve lots alike together
leader-keys-find = Look for a lot
leader-keys-help = Show these keys
leader-keys-close = Close this

leader-compare = Compare
leader-compare-title = Compare photos
leader-compare-this = This lot: { $name }, lot { $number }
leader-compare-other = { $name }, lot { $number }
leader-compare-before = This lot, photo of { $when }
leader-compare-none = There is no other photo of this produce and class yet.
leader-compare-next = Another photo
leader-compare-last = Photo before
leader-compare-closer = Closer
leader-compare-farther = Farther
leader-compare-whole = Whole photo
leader-compare-turn = Turn them
leader-compare-photo = Photo of lot { $number }

leader-alike-go = { $count ->
    [one] 1 alike
   *[other] { $count } alike
}
leader-alike-title = { $count ->
    [one] Approve 1 lot
   *[other] Approve { $count } lots together
}
leader-alike-says = Same produce, same class, no doubts: { $produce }, { $class }.
leader-alike-look = { $count ->
    [0] You have looked at all that were drawn.
    [one] Look at 1 more photo. It was drawn by lot.
   *[other] Look at { $count } more photos. They were drawn by lot.
}
leader-alike-look-all = You left out one that was drawn, so look at every photo: { $count } more.
leader-alike-none = No other lot that waits is like this one and without doubts.
leader-alike-drawn = Drawn: look at it
leader-alike-opened = Looked at
leader-alike-left = Left out
leader-alike-open = Look at lot { $number }, { $name }
leader-alike-leave = Leave it out
leader-alike-take = Take it with the others
leader-alike-good = It is alike
leader-alike-approve = { $count ->
    [one] Approve 1 lot
   *[other] Approve { $count } lots
}
leader-alike-done = { $count ->
    [0] None was approved
    [one] 1 lot is approved
   *[other] { $count } lots are approved
}
leader-alike-saved = Each has an approval of its own, as if given one by one.
leader-alike-out = { $count ->
    [one] 1 lot was left as it is:
   *[other] { $count } lots were left as they are:
}
leader-alike-out-changed = It changed while you looked.
leader-alike-out-not_alike = It is no longer like the others.
leader-alike-out-not_waiting = It no longer waits.
leader-alike-lot = { $name }, lot { $number }
leader-together = Approved together with { $lots } lots; { $opened } photos were looked at.

leader-again = Bring again
leader-again-title = Why should { $name } bring it again?
leader-again-reason-photo_unclear = The photo isn’t clear
leader-again-reason-more_pieces = Put more pieces on the mat
leader-again-reason-apart = Lay them apart
leader-again-reason-sort_out = Take out the damaged ones
leader-again-reason-clean = Clean them first
leader-again-reason-together = Let us look together
leader-again-words = Something else, in words
leader-again-voice = Say it
leader-again-send = Ask { $name }
leader-again-pick = Choose a picture first
leader-again-asked = { $name } asked for it again: { $reason }
leader-again-back = Take that back
leader-again-for-you = { $name } asks you to bring lot { $number } again
leader-again-photo = Take a new photo

leader-notes = Notes by voice
leader-note-hear = Hear it
leader-note-stop = Stop
leader-note-length = { $seconds } s
leader-note-back = Take it back
leader-note-elsewhere = It is on another kiosk and comes with the next exchange.
leader-note-unplayable = This kiosk can’t play it.
leader-record = Say something about this lot
leader-record-stop = Done
leader-record-again = Speak anew
leader-record-drop = Don’t keep it
leader-record-keep = Keep what I said
leader-record-running = I am listening: { $seconds } of { $limit } s
leader-record-kept = Your voice is kept with the lot, for its farmer and the leaders. You can take it back.
leader-record-none = No microphone was found. Write it in words.
leader-record-refused = This kiosk may not use the microphone. Write it in words.
leader-record-busy = Something else uses the microphone. Try again, or write it in words.

leader-tile-tally = The day
leader-tally-title = What was done
leader-tally-span = How many days
leader-tally-1 = Today
leader-tally-7 = 7 days
leader-tally-30 = 30 days
leader-tally-received = Brought
leader-tally-graded = Graded
leader-tally-approved = Approved
leader-tally-waiting = Waits for you
leader-tally-shipped = Shipped
leader-tally-paid = Members’ shares
leader-tally-lots = { $count ->
    [one] 1 lot
   *[other] { $count } lots
}
leader-tally-oldest = The oldest since { $when }
leader-tally-none = Nothing yet
leader-tally-asked = { $count ->
    [one] 1 lot is asked for again
   *[other] { $count } lots are asked for again
}
leader-tally-chart = { $what } by day, kilograms
leader-tally-chart-money = { $what } by day
leader-tally-day = Day
leader-tally-table = As a table
leader-tally-produce = By produce
leader-tally-members = By member
leader-tally-members-more = The { $shown } who brought most, of { $all }.
leader-tally-what = What
leader-tally-who = Who
leader-agreement = Leaders and photos
leader-agreement-title = How often leaders agree with the photo
leader-agreement-says = Of { $decided } decisions in { $weeks } weeks, { $percent } % were as proposed.
leader-agreement-none = No decision in these weeks yet.
leader-agreement-percent = { $percent } %
leader-agreement-n = Decisions
leader-agreement-same = As proposed
leader-agreement-lower = Lower class
leader-agreement-higher = Higher class
leader-agreement-why = Why otherwise
leader-agreement-unseen = { $count ->
    [one] 1 more was approved together with others without opening its photo; it isn’t counted.
   *[other] { $count } more were approved together with others without opening their photos; they aren’t counted.
}
leader-agreement-week = Week from { $day }
leader-agreement-chart = Share as proposed by week, { $produce }
leader-agreement-few = Few decisions: this says little yet.
leader-agreement-reason = { $reason }: { $count }

error-sample-unseen = { $left ->
    [one] 1 photo that was drawn hasn’t been looked at. Nothing is approved yet. Open it first.
   *[other] { $left } photos that were drawn haven’t been looked at. Nothing is approved yet. Open them first.
}
error-not-alike = These lots can’t be approved together. Nothing is changed. Look at them one by one.
error-words-too-long = That is more than { $limit } signs. Nothing is lost. Make it shorter, or say it.
error-sound-unusable = There is nothing to hear in it. Nothing is lost. Speak once more, or write it.
error-sound-too-long = A note is at most { $limit_s } seconds long. Nothing is lost. Say it shorter.
error-consent-needed = You took back your agreement, so your voice isn’t kept. Nothing was recorded. Agree again on your own page, or write it.
error-days-unusable = These days can’t be counted. Nothing is lost. Choose another time.
