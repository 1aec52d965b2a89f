# The screen itself: day and night.

theme-dark = A dark screen, for the night
theme-light = A light screen, for the day
