# The machine as a kiosk.

kiosk-close = Close the kiosk
kiosk-close-title = Close the kiosk?
kiosk-close-hint = Everything is saved. It opens again when the machine starts.
kiosk-close-do = Close it
