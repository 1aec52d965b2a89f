error-pictures-wait = Picha ziliguswa vibaya mara nyingi. Hakuna kilichopotea. Subiri sekunde { $seconds }, au rudi uguse uso wako.
