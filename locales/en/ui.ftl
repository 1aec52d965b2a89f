# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# units
weight-kg = { $n } kg
weight-jin = { $n } jin
size-mm = { $n } mm
moment-today = today { $time }
moment-yesterday = yesterday { $time }
moment-on = { $date }, { $time }

# the shell
kiosk-opens = The kiosk is opening…
kiosk-away = The kiosk does not answer. Nothing you entered is lost. Wait a little and try again.
unexpected = Something went wrong here. What you entered is kept. Try again.
try-again = Try again
go-home = My page
back = Back
next = Next
done = I am done
steps = Steps
number-of = Number { $n }
keypad = Keypad
key-dot = Point
key-erase = Erase
role-leader = Leader
role-operator = Operator
role-trainer = Trainer
role-officer = Officer
role-member = Member

# who are you
who-are-you = Who are you?
