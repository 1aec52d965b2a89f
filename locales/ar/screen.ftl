# The screen itself: day and night.

theme-dark = شاشة داكنة، لليل
theme-light = شاشة فاتحة، للنهار
