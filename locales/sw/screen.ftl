# The screen itself: day and night.

theme-dark = Skrini nyeusi, ya usiku
theme-light = Skrini nyeupe, ya mchana
