# The machine as a kiosk.

kiosk-close = Funga mashine
kiosk-close-title = Kufunga mashine?
kiosk-close-hint = Yote yamehifadhiwa. Itafunguka tena mashine ikiwashwa.
kiosk-close-do = Funga
