# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = Phone of the kiosk
phone-use = Use a phone
phone-use-review = Review on my phone
phone-use-scan = Scan with a phone
phone-title-photo = Take the photo with a phone
phone-title-review = Review on your phone
phone-title-scan = Scan with a phone
phone-step-wifi = Put the phone on the same Wi-Fi as this kiosk.
phone-step-point = Point the phone’s camera at this code. Tap the link it shows.
phone-step-photo = Take the photo on the phone. It comes here by itself.
phone-step-review = Compare two pictures. Then the lots are on your phone.
phone-step-scan = Photograph the code you want to scan.
phone-join = First join the kiosk’s Wi-Fi
phone-join-point = Point the phone’s camera at this code. Tap to join the Wi-Fi.
phone-join-type = Or choose it by its name and type the password.
phone-join-stay = The phone says there is no internet? Stay on this Wi-Fi all the same.
phone-join-name = Name
phone-join-password = Password
phone-join-label = Code for the Wi-Fi
phone-joined = The phone is on the Wi-Fi
phone-join-again = The Wi-Fi code again
phone-join-page = Now open the page
phone-code-label = Code for the phone
phone-code-making = The code is being made.
phone-left = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
phone-other-code = Another code
phone-new-code = New code
phone-here = A phone is here.
phone-same = The same two pictures must be on the phone.
phone-same-yes = Yes, the same
phone-same-no = No, others
phone-second = Your phone is your second screen now. You can sign out here.
phone-list = Phones in use
phone-list-of = { $name }, at most { $minutes } min
phone-end = End
phone-over = The phone was given back.
phone-arriving = The photo is coming
phone-progress = { $done } of { $all } MB
phone-measuring = The photo is here. It is being measured.

# On the phone itself.

phone-greeting = The phone looks for the kiosk.
phone-away = The kiosk does not answer. Nothing is lost. Stay near it, on the same Wi-Fi. It is tried again by itself.
phone-same-kiosk = The kiosk shows the same two pictures.
phone-compare = Compare the pictures
phone-compare-say = Are these two on the kiosk, too? Then tap “Yes, the same” there.
phone-take-title = Photograph the produce on the mat
phone-take = Take the photo
phone-take-again = Take it again
phone-sending = The photo goes to the kiosk
phone-stays = Stay near the kiosk. If it stops, it goes on by itself.
phone-not-good = Take the photo again
phone-look-at-kiosk = Look at the kiosk now.
phone-scan-title = Photograph the code
phone-scan-take = Photograph the code
phone-scan-none = No code was found in the picture. Go nearer, hold still, and try again.
phone-scanned = The code was read
phone-desk-open = Look at the lots
phone-desk-note = Your PIN is asked before the first approval. When nobody touches the phone, it is given back.
phone-desk-end = I am done
phone-ended-title = Finished
phone-ended = You can close this page. For another photo, point the camera at the new code on the kiosk.
phone-no-code = This page opens by a code. Tap “Use a phone” on the kiosk, then point the camera at the code.

# What goes wrong.

error-phone-ended = The phone is no longer lent. Nothing is lost. Make a new code on the kiosk.
error-phone-another = Another phone came first. Nothing was changed. Make a new code on the kiosk, and let nobody else photograph it.
error-phone-not-allowed = The phone is lent for something else. Nothing was changed. Do this on the kiosk.
error-phone-unconfirmed = Say on the kiosk first that this is your phone. Nothing is lost.
error-phone-too-many = So many phones are in use already. End one first. Nothing is lost.
error-phone-no-network = This kiosk is on no network, so no phone can reach it. Connect it to a Wi-Fi, or use the kiosk’s own camera. Nothing is lost.
error-phone-taken = The kiosk can’t listen for phones just now. Nothing is lost. Use its own camera, or start it again.
error-phone-stranger = This is not the code of this kiosk, or it is an old one. Nothing was changed. Point the camera at the code on the kiosk again.
error-phone-wait = Too many wrong tries. Nothing is lost. Wait a minute, then point the camera at the code again.
