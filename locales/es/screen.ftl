# The screen itself: day and night.

theme-dark = Pantalla oscura, para la noche
theme-light = Pantalla clara, para el día
