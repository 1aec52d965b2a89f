# Signing in on a shared screen: three pictures, badges, forgotten PINs, what people agree
# to, the screen that locks by itself, helping somebody.

# three pictures
signin-my-pictures = My three pictures
signin-tap-three = Tap your three pictures, one after the other
signin-tapped = Tapped so far
signin-twelve = Twelve pictures
signin-which-of-you = Which of you is it?
signin-three = Three pictures
signin-choose-three = Choose three pictures
signin-choose-hint = Nobody else has the same. They say who somebody is; they are not a secret.
signin-choose = Choose
signin-propose = Propose others
signin-keep-pictures = Keep these
signin-no-pictures = None yet
signin-step-pictures = Pictures
signin-step-consent = Agree
signin-picture-sun = Sun
signin-picture-fish = Fish
signin-picture-bicycle = Bicycle
signin-picture-hen = Hen
signin-picture-cup = Cup
signin-picture-key = Key
signin-picture-tree = Tree
signin-picture-hat = Hat
signin-picture-drum = Drum
signin-picture-boat = Boat
signin-picture-goat = Goat
signin-picture-moon = Moon

# badges
signin-my-badge = My badge
signin-hold-badge = Hold your badge to the camera
signin-hold-badge-hint = The square with the dots faces the camera, a hand away. A scanner works too.
signin-badge-picture = What the camera sees
signin-badge-no-camera = There is no camera. Use the scanner, or go back and tap your face.
signin-badge = Badge
signin-badges = Badges
signin-badge-hint = Hold it to the kiosk’s camera
signin-badge-since = Since { $when }
signin-no-badge = None yet
signin-badge-print = Print badge
signin-badge-lost = Lost
signin-badge-lost-ask = Has { $name } lost the badge?
signin-badge-lost-note = There will be a new badge to print. The old one then opens nothing, whoever finds it.
signin-badge-replace = Make a new badge

# the PIN
signin-pin-again = Your PIN first
signin-forgot = I forgot my PIN
signin-vouch-leader = A leader with a PIN and one more person say that this is { $name }.
signin-vouch-members = There is no other leader. Two people with a badge or a PIN say that this is { $name }.
signin-vouch-first = Who says first that this is { $name }?
signin-vouch-second = And who else?
signin-vouch-yes = Is this really { $name }?
signin-vouch-nobody = Nobody who is entered here can do it. Ask a leader on another kiosk.
signin-new-pin = Choose a new PIN
signin-new-pin-again = The same PIN once more
signin-new-pin-differs = The two were not the same. Choose it again.
signin-pin-was-reset = The PIN was replaced { $when }. These two vouched: { $names }.

# showing who one is
signin-way-pictures = With my three pictures
signin-way-badge = With my badge
signin-way-pin = With my PIN
signin-way-face = With my face
signin-prove-pictures = { $name }, tap your three pictures.
signin-prove-badge = { $name }, hold your badge to the camera.
signin-prove-pin = { $name }, type your PIN.
signin-prove-face = { $name }, tap your face.
signin-yes = Confirm by PIN

# what people agree to
signin-consent-ask = Do you agree?
signin-consent-kept = Kept here: your name and face, what you bring with its photos, and what you are paid.
signin-consent-seen = The leaders and helpers of your cooperative see it. Other members see only your name and face.
signin-consent-sent = It travels to the cooperative’s other kiosks and its hub. On labels buyers see only your number.
signin-consent-back = You can take it back at any time, on your own page.
signin-consent-version = Text number { $version }
signin-consent-agree = { $name } agrees
signin-consent-given = Agreed
signin-consent-not-asked = Not asked yet
signin-consent-withdrawn = Taken back
signin-consent-read = Read and agree
signin-consent-take-back = Take it back
signin-take-back-ask = Take your agreement back?
signin-take-back-seen = Your name and face are then shown to leaders only.
signin-take-back-books = What you brought and were paid stays in the books, because others’ money hangs on it.
signin-take-back-way-in = You come in by your three pictures or your badge.
signin-withdrawn = Shown to leaders only
signin-about-me = About me

# the screen locks
signin-idle-title = Are you still there?
signin-idle-note = The screen is locked soon. What you entered stays with you.
signin-idle-here = I am here
signin-lock = Screen lock
signin-lock-ask = After how long without a touch is the screen locked?
signin-lock-note = A sound and a count come first. Where money is shown, it takes half as long.
signin-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}

# helping somebody
signin-help = Help someone
signin-help-whom = Whom do you help?
signin-help-note = Everything you enter is then theirs. They say yes before it is kept.
signin-their-produce = Their produce
signin-their-money = Their money
signin-help-stop = Stop helping
signin-helps = { $who } helps { $whom }
signin-what-brought = What did { $name } bring?
signin-how-heavy = How heavy is what { $name } brought?
signin-when-picked = When did { $name } pick it?
signin-where-grown = Where did { $name } grow it?
signin-confirm = { $name }, is this right?

# what can go wrong
error-pin-needed = This needs your PIN first. Nothing was changed.
error-pictures-unknown = Nobody has these three pictures in this order. Tap yours again, or go back and tap your face.
error-pictures-taken = Somebody else has these three in this order. Tap others.
error-pictures-unusable = It takes three different pictures. Tap them again.
error-pictures-wrong = These are not the right pictures. Tap them again.
error-pictures-none-left = Every row of three pictures is taken. Use a badge instead.
error-badge-unknown = This badge opens nothing here. It may be an old one. Nothing was changed. Tap your face, or ask a leader for a new badge.
error-badge-wrong = This is another person’s badge, or an old one. Use the right one.
error-face-not-enough = Tapping the face is not enough here. Use the three pictures, the badge or the PIN.
error-vouchers-same = Two other people are needed, each for themselves. Choose again.
error-voucher-not-leader = One of the two must be a leader, with the PIN. Choose again.
error-voucher-too-weak = Here both need a badge or a PIN. Choose again.
error-confirmation-needed = Whoever brought it says yes first. Nothing is lost.
error-consent-outdated = The text has changed since. Read it again.
error-idle-unusable = The screen can be locked after { $least_s } to { $most_s } seconds. Choose again.
