# The machine as a kiosk.

kiosk-close = Fermer la borne
kiosk-close-title = Fermer la borne ?
kiosk-close-hint = Tout est gardé. Elle s’ouvre de nouveau quand la machine démarre.
kiosk-close-do = La fermer
