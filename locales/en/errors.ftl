# What happened, that nothing is lost, and what to do. One message for each error code.

error-not-found = This is not on this kiosk. Nothing is lost. Go back and look again, or exchange with the hub first.
error-weight-unreadable = The weight is not a number. Type only digits and one point, like 24.6.
error-weight-not-positive = The weight must be more than zero. Look at the scale and type it again.
error-weight-too-high = More than { $limit_kg } kg can’t be one lot. Look at the number again, or bring it as several lots.
error-day-unreadable = “{ $text }” is not a date. Choose the day again.
error-harvest-in-future = This day has not come yet. Choose the day it was picked.
error-harvest-too-old = It was picked more than { $days } days ago. Choose the right day.
error-currency-unknown = This is not a currency. Use three letters, like CNY or EUR.
error-price-unusable = The price for a kilogram must be above zero. Type it again.
error-name-unusable = A name needs 1 to 80 letters. Type it again.
error-role-needed = Only a { $role } can do this. What you entered is kept. Ask a { $role } to sign in.
error-sign-in-needed = Nobody is signed in. What you entered is kept. Tap your picture first.
error-pin-wrong = This PIN is not right. Try again.
error-pin-wait = Too many wrong PINs. Wait { $seconds } seconds, then try again.
error-pin-unusable = A PIN has 4 to 8 digits. A leader needs one.
error-record-changed = This was changed after you opened it. Nothing was approved. Look at it again, then decide.
error-reason-needed = You chose another class than the photo. Say why first.
error-lot-withdrawn = This lot was taken back. Choose another one.
error-not-inspected = This lot has no photo that was kept. Take a photo first.
error-not-approved = No leader has approved this lot as it is now. Ask a leader to look first.
error-too-late = This is already approved, promised or sent, so it stays as it is.
error-class-too-low = The buyer wants a better class than this lot has. Choose another lot.
error-produce-differs = The buyer wants something else. Choose another lot.
error-held-elsewhere = Another kiosk holds this lot. Only that kiosk can promise it, so that it is not sold twice.
error-not-enough = Only { $left_g } g are left in this lot. Type less.
error-more-than-wanted = The buyer wants only { $wanted_g } g more. Type less.
error-order-empty = An order needs at least one kind of produce.
error-order-cancelled = This order was called off. Choose another one.
error-nothing-allocated = Nothing is promised to this order yet. Choose lots first.
error-fact-unusable = This can’t be right for “{ $fact }”. Look at it again and type it once more.
error-fact-missing = “{ $fact }” is still missing. Answer it first.
error-not-ready = The step before is not done yet. Finish it first.
error-already-received = This payment is already marked as received. Nobody is paid twice.
error-standard-unknown = The standard { $standard } is not on this kiosk.
error-standard-unreadable = The data of a standard can’t be read: { $detail }
error-answer-unusable = This is not one of the answers. Choose again.
error-answers-missing = Some questions have no answer yet. Answer them first.
error-nothing-counted = Nothing in the photo can be counted. Lay the produce on the mat and take it again.
error-gtin-unusable = The numbers for the label do not fit together (prefix { $prefix }, item { $item }). A leader can correct the cooperative’s GS1 prefix.
error-request-unreadable = The kiosk did not understand this. Nothing was changed.
error-not-an-image = This file is not a photo. Nothing was changed. Choose a JPEG or PNG photo.
error-kiosk-away = The kiosk does not answer. What you entered is kept. Wait a moment and try again.

# The photo
error-unsupported-image = The kiosk can’t read this kind of picture. Nothing was changed. Choose a JPEG or PNG photo.
error-too-many-pixels = This picture is too big. Nothing was changed. Set the camera to 40 megapixels or less and take it again.
error-photo-too-large = This file is too big for a photo. Nothing was changed. Choose a smaller one.
error-mat-not-found = The mat can’t be seen well enough. Nothing was changed. Put the whole mat in the picture, with the black squares free, and take it again.
error-bad-mat = The mat’s description can’t be used. Nothing was changed. Use the kiosk’s own mat.
error-picture-not-written = The picture could not be made. Nothing was changed. Try again.
error-photo-unknown = This photo is not here yet. It comes with the next exchange.
error-photo-differs = A photo arrived damaged and was not taken. The good one is still where it came from. Send again.

# Papers
error-document-failed = The paper could not be made. The records are safe. Try again, or ask for help.
error-background-unknown = The mat has no such background. Choose blue or grey.
error-link-unusable = The label’s code could not be made. The records are safe. Ask for help.
error-marker-unknown = The mat names a marker that does not exist. Use the kiosk’s own mat.
error-paper-unknown = There is no such paper.
error-sums-differ = The sums on the paper do not agree, so it was not made. The records are safe. Ask for help.

# The store
error-command-done-before = This was saved before this kiosk was brought back from its backup, so it was not saved a second time. Look at what is there.
error-command-reused = This was already done with other values, so it was not done again. Look at what is there and begin anew.
error-cooperative-missing = This kiosk belongs to no cooperative yet. Found one or join one first.
error-disk-full = The disk is full. What was saved before is safe. This is not saved yet and stays on the screen. Free some space, then try again.
error-record-unreadable = A record can’t be read. The others are safe. Ask for help and run a check.
error-record-too-large = This is more than one record can hold. Nothing was changed. Write less and save again.
error-store-busy = Another program uses the records now. Nothing was changed. Close it and try again.
error-store-damaged = The records’ file or the disk is damaged. Don’t go on working. What was exchanged is safe at the hub. Ask for help.
error-store-exists = Something is already there, so nothing was written over. Choose another name.
error-store-failed = The records could not be changed. Nothing was half saved. Try again, or ask for help.
error-store-io = The disk did not answer as it should. Nothing was half saved. Try again, or ask for help.
error-store-key-missing = The key of the records is missing (the file ending in .key). Put it back beside the records.
error-store-key-wrong = This key does not open these records. Put the right key beside them.
error-store-missing = There are no records at this place. Look at the name again.
error-store-not-one = This file does not hold a kiosk’s records. Nothing was changed. Choose another file.
error-store-too-new = A newer version wrote these records. Nothing was changed. Bring this kiosk up to date first.
error-joined-elsewhere = This kiosk already belongs to another cooperative.

# The exchange
error-hub-not-set = No hub is set yet. Everything waits safely here. A leader can enter the hub’s address.
error-hub-unreachable = The hub can’t be reached. Everything waits safely here. Look at the network and try again later.
error-hub-wrong = What answers there is not our hub. Nothing was sent to it. Ask a leader to look at the address.
error-hub-died = The hub stopped answering on the way. What arrived is safe, the rest waits here. Try again later.
error-hub-failed = The hub has a problem of its own. Everything waits safely here. Try again later.
error-hub-full = The hub has no room left. Everything waits safely here. Tell whoever runs the hub.
error-device-unknown = The hub does not know this kiosk. Everything waits safely here. Ask a leader for an invitation.
error-credentials-forged = The hub could not recognise this kiosk. Everything waits safely here. Ask for help.
error-credentials-unreadable = The hub could not recognise this kiosk. Everything waits safely here. Ask for help.
error-request-replayed = The hub got the same message twice and took it once. Try again.
error-time-off = The kiosk’s clock is wrong. Everything waits safely here. Set the clock and try again.
error-exchange-too-large = One message was too big. Everything waits safely here. Ask for help.
error-exchange-unreadable = The hub’s answer could not be read. Everything waits safely here. Try again later.
error-exchange-version-unknown = The hub speaks a newer language. Everything waits safely here. Bring this kiosk up to date.
error-frame-unreadable = Something arrived that no kiosk of yours wrote and was not taken. What is here is safe. Try again.
error-frame-layout-unknown = Something arrived that only a newer version can read. It waits where it is. Update this kiosk.
error-frame-damaged = Something arrived damaged and was not taken. The good one is still where it came from. Try again.
error-log-gap = Something is missing on the way. Everything here is safe. Try again.
error-log-forked = A kiosk seems to exist twice. Both versions are kept. Ask for help.
error-invitation-unreadable = This is not an invitation. Type or scan it again.
error-invitation-forged = This invitation is not genuine. Ask the leader for a new one.
error-invitation-expired = This invitation is too old. Ask the leader for a new one.
error-device-revoked = This kiosk was taken out of the cooperative. It keeps all it has, but gets nothing new and what it does no longer counts. Ask a leader.
error-device-own = A kiosk can’t take itself out. Nothing was changed. Do it at another kiosk.
error-device-last = This is the only kiosk left, so it stays. Nothing was changed. Let in another one first.
error-exchange-first = This kiosk was brought back from a backup. What it promised since then may be missing here. Exchange once, then fill orders again.
error-join-request-unreadable = This is not a new kiosk’s request. Type or scan it again.
error-invitation-used = This invitation was already used. Ask the leader for a new one.

# Variables that are words
word-role-member = member
word-role-operator = operator
word-role-leader = leader
word-role-trainer = trainer
word-role-officer = officer
word-fact-country = country
word-fact-draft = draft
word-fact-parcels = number of parcels
word-fact-gross-weight-g = weight with packing
word-fact-postage-minor = postage
word-fact-incoterm = delivery rule
word-fact-sender-phone = our telephone
word-fact-consignee-phone = buyer’s telephone
word-fact-phytosanitary-certificate = plant health certificate
word-fact-hub = hub’s address
