# The screen itself: day and night.

theme-dark = Écran sombre, pour la nuit
theme-light = Écran clair, pour le jour
