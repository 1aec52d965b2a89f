# The screen itself: day and night.

theme-dark = 深色屏幕，夜里用
theme-light = 浅色屏幕，白天用
