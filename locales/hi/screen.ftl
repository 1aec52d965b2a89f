# The screen itself: day and night.

theme-dark = गहरी स्क्रीन, रात के लिए
theme-light = हल्की स्क्रीन, दिन के लिए
