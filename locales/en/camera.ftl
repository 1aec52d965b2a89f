# the camera while it is aimed
framing-wait = Looking…
framing-no_mat = Show the mat to the camera
framing-two_mats = Only one mat at a time
framing-cut_off = Show the whole mat
framing-too_far = Go closer
framing-too_tilted = Hold the camera straight above
framing-dark = More light, no shadow on the mat
framing-glare = The light shines on the mat. Go into the shade
framing-covered = Something lies on the black squares
framing-moving = Hold still
framing-blurred = The picture isn’t sharp. Wait or wipe the lens
framing-good = Good. Take the photo now
framing-scale-unknown = The kiosk doesn’t know this camera yet. From straight above, sizes may be off by a millimetre or two. Hold it a little aslant, or let a leader teach its lens.
camera-lost = The camera is gone. Plug it in again, or choose a picture from a file.
camera-auto = Take it by itself
camera-torch = Lamp

# the kiosk’s cameras
cameras-title = Cameras
cameras-ask = Which camera looks at the mat?
cameras-name = Camera { $n }
cameras-known = The kiosk knows its lens
cameras-unknown = Lens not learnt yet
cameras-why = With five pictures of the empty mat the kiosk learns how the lens draws. Sizes are then as exact as by a phone that names its lens.
cameras-learn = Learn the lens
learn-title = Show the empty mat from five sides
learn-straight = From straight above
learn-left = From the left
learn-right = From the right
learn-near = From the front
learn-far = From behind
learn-working = Learning the lens…
learn-done = The kiosk knows this lens now
learn-done-note = The black squares lie where the lens says, to within { $px } pixels.
error-calibrate-photos = A lens is learnt from three to six pictures. Nothing was changed. Take the pictures again.
error-calibrate-photo = The mat can’t be read in picture { $photo }. Nothing was changed. Show all of the mat and take the pictures again.
error-calibrate-other-size = Picture { $photo } has another size than the first. Nothing was changed. Take all of them by the same camera with the same setting.
error-calibrate-alike = The pictures are too much alike to learn the lens. Nothing was changed. Take them again, each from another side.
error-calibrate-unfit = These pictures don’t go together: the mat isn’t flat, or two cameras took them. Nothing was changed. Lay the mat flat and take them again.

# what is brought, shown to the camera
show-it = Show it to the camera
show-it-how = Hold one piece close to the camera
show-it-is-this = Is it this? Tap the picture
show-it-unsure = I am not sure. Tap the right picture
