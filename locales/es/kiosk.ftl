# The machine as a kiosk.

kiosk-close = Cerrar el quiosco
kiosk-close-title = ¿Cerrar el quiosco?
kiosk-close-hint = Todo está guardado. Se abre de nuevo cuando la máquina arranca.
kiosk-close-do = Cerrarlo
