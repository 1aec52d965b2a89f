# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = The kiosk is opening…
kiosk-away = The kiosk does not answer. Nothing you entered is lost. Wait a little and try again.
unexpected = Something went wrong here. What you entered is kept. Try again.
try-again = Try again
go-home = My page
back = Back
next = Next
cancel = Stop
change = Change
change-it = Change: { $what }
saved = Saved
done = I am done
steps = Steps
show-more = Show more
number-of = Number { $n }
keypad = Keypad
key-dot = Point
key-erase = Erase
language = Language
language-to = Change to { $name }
moment-today = today { $time }
moment-yesterday = yesterday { $time }
moment-on = { $date }, { $time }
today = Today
yesterday = Yesterday
day-before-yesterday = Two days ago
role-leader = Leader
role-operator = Operator
role-trainer = Trainer
role-officer = Officer
role-member = Member
things-wait = { $count ->
    [0] Nothing waits to go
    [one] 1 thing waits to go
   *[other] { $count } things wait to go
}
last-sent = last sent { $when }
never-sent = never sent yet
all-saved = All you entered is saved here

# who are you
who-are-you = Who are you?
find-person = Name or number
more-people = More people
nobody-found = Nobody has this name or number.
nobody-yet = Nobody is here yet.
helper-first = Do you help someone? Tap your own face first.
your-pin = Your PIN
pin-why = Only { $name } knows it.
pin-digits = { $count ->
    [0] No digit yet
    [one] 1 digit
   *[other] { $count } digits
}
go-in = Go in

# a new kiosk
new-kiosk = New kiosk
new-kiosk-question = Whose kiosk is this?
found-it = A new cooperative
found-it-note = You begin here and now.
join-it = A cooperative that is already there
join-it-note = You have an invitation.
invitation-question = What does the invitation say?
invitation-where = A leader finds it on another kiosk, under Exchange.
invitation = Invitation
join-now = Join
joining = Fetching what the other kiosks know…
found-step-cooperative = Cooperative
found-step-leader = Leader
found-step-pin = PIN
cooperative-question = Which cooperative is it?
cooperative-name = Name of the cooperative
street = Street or house
city = Town or village
country = Country
currency = Members are paid in
telephone = Telephone
leader-question = Who leads it?
leader-name = Your name
choose-face = Choose a face
face-number = Face { $n }
new-pin-question = Choose a PIN
new-pin-note = 4 to 8 digits. You type it each time you come in. Tell it to nobody.
found-now = Begin

# my page
my-page = My page
what-to-do = What do you want to do?
bring-produce = Bring produce
bring-note = Weigh, then photo
bring-note-helping = For you or for someone you help
home-looks-on = Members bring their produce here. Scan a label to see its lot; on every screen the question mark shows how the work is done.
lessons-title = Lessons
lessons-note = Tap a lesson: the way is shown on the real screen. Then let somebody try it. Nothing is kept.
lessons-coming-in = Come in
lessons-leading = For leaders
lesson-faces = Find your face
lesson-pictures = Three pictures
lesson-pin = PIN
lesson-produce = What is brought
lesson-weight = Weigh it
lesson-received = Look over and keep the lot
lesson-photo = Take the photo
lesson-result = See what was found
lesson-questions = Answer the questions
lesson-kept = Look over and keep the photo
lesson-queue = Lots that wait
lesson-review = Approve a lot
lesson-order = Fill an order
lesson-parcel = Answer for the papers
lesson-papers = Print papers, send the parcel
lesson-payment = What a buyer owes
lesson-money = Record money that came
lessons-any-pin = Type any four figures. Never your own PIN in a lesson.
lessons-buyer = the buyer
lessons-practice = Practice: nothing is kept
lessons-done = Well done. This was practice, so nothing of it is kept.
error-lesson = In a lesson this can’t be done. Nothing was changed. Go on, or go back to the lessons.
tile-queue = Look at lots
tile-orders = Orders
tile-consignments = Parcels
tile-payments = Payments
tile-people = People
tile-produce = My produce
tile-money = My money
exchange = Exchange
lots-wait = { $count ->
    [0] Nothing waits
    [one] 1 lot waits
   *[other] { $count } lots wait
}
newest-lots = My newest lots
no-lots-yet = You have not brought anything yet.
no-money-yet = No money yet.
owed-to-you = The cooperative owes you this.
owed = The cooperative owes this.

# bringing produce
step-member = Who
step-produce = What
step-weight = Weight
step-day = Day
step-place = Place
go-on-question = Go on where you stopped?
go-on = Go on
begin-again = Begin again
kept-so-far = Kept so far
who-brings = Who brings it?
helping-note = You help. The record says so.
what-brought = What did you bring?
how-heavy = How heavy is it?
unit-name-kg = kg
unit-note-kg = Kilogram
unit-name-jin = jin
unit-note-jin = Half a kilo
same-as = The same as
when-picked = When was it picked?
picked-note = Picked on this day
another-day = Another day
another-day-note = Choose on the calendar
days-earlier = Earlier
days-later = Later
harvested-on = Picked { $day }
where-grown = Where did it grow?
another-place = Another place
no-place-yet = No place is known yet. A leader adds one first.
place-name = What do you call the place?
place-add = Add this place
this-is-kept = This is kept
keep-weight = Keep { $weight }
lot-kept = Your lot is kept
lot-word = Lot
lot-of = Lot { $n }
write-on-crate = Write { $n } on each crate.
take-photo = Take a photo

# the photo
step-photo = Photo
step-questions = Questions
step-check = Check
take-photo-title = Put it on the mat
take-now = Take the photo
take-again = Take again
new-photo = New photo
photo-from-file = From a file
other-camera = Other camera
camera-label = What the camera sees
camera-none = There is no camera here. Choose a picture from a file.
camera-refused = The camera may not be used. Choose a picture from a file.
camera-busy = Something else uses the camera. Close it, or choose a picture from a file.
hint-corners = All the black squares are in the picture.
hint-apart = The pieces don’t touch.
hint-above = Hold the camera straight above, in the shade.
measuring = Measuring…
measuring-title = One moment
photo-again-title = Please try once more
photo-label = The photo
photo-measured-label = The photo with { $count } measured pieces
nothing-counted = No { $produce } found on the mat. Put some on it and take the photo again.
photo-good-question = Is this a good photo?
pieces-found = { $count ->
    [one] 1 piece counts
   *[other] { $count } pieces count
}
pieces = The pieces one by one
piece-touching = Touches another one
left-out = Left out
left-out-other_colour = Another colour
left-out-other_shape = Another shape
left-out-too_small = Too small to be one
left-out-too_large = Too big to be one
left-out-cut_off = Not all of it on the mat
warning-focal_length_unknown = The camera doesn’t say its focal length. Sizes may be off by a millimetre or two.
warning-few_markers = Some black squares are hidden. Sizes may be less exact.
warning-marker_covered = Something lies on a black square. It isn’t measured, and sizes may be less exact.
warning-no_pieces = Nothing was seen on the mat.
warning-card_not_seen = The colour card is hidden. Colours may be off.
warning-light_bad = The light is too dim, too bright or from one side. Colours can’t be judged.
warning-glare = A light is mirrored by the mat. Skins and colours there can’t be judged.
warning-too_tilted = The photo was taken from the side. Sizes may be off by a millimetre or two.
photo-says = The photo says
photo-and-you-say = The photo and you say
why-not = Why not { $class }?
why-this = Why this class?
answer-allows = “{ $answer }” allows { $class } at best.
no-limits = The standard has no size limit here.
clause = Section { $clause }
check-with-inspector = Check with your inspector before you rely on it.
leader-looks = A leader looks before it counts.
photo-good = This photo is good
question-of = Question { $at } of { $all }
why-asked = Why do we ask?
why-asked-text = A camera can’t know this. The standard asks for it.
check-title = Is everything right?
your-answers = Your answers
keep-photo = Keep this photo

# my produce
my-produce-title = What you brought
produce-of = What { $name } brought
stage-received = Needs a photo
stage-waiting = Waits for a leader
stage-approved = Approved
stage-withdrawn = Taken back
no-photo-yet = No photo yet.
take-back = Take it back
brought-by = brought by { $name }
helped-by = entered by { $name }
approved-as = { $class }, says { $name }
approval-void = The lot changed after it was approved. A leader looks again.

# my money
your-money = Your money
money-of = Money of { $name }
buyer-paid = { $buyer } paid { $amount } for { $weight }.
buyer-paid-you = { $buyer } paid { $amount } for your { $weight }.
share-bar = { $percent } of each 100 is yours
of-hundred = { $who } { $percent } of 100
you-get = You get
member-gets = Member gets
your-part-of-price = Your part of the price
deduction = Taken off
deduction-cooperative-fee-why = As the members agreed.
deduction-packing-why = Boxes and work, for each kilogram.
deduction-transport-why = Your part of the way.
statement = Statement
statement-show = Statement to print
print-paper = Print
