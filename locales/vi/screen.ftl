# The screen itself: day and night.

theme-dark = Màn hình tối, cho ban đêm
theme-light = Màn hình sáng, cho ban ngày
