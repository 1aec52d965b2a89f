# Picha zisizoweza kupimwa
error-photo-heic = Picha hii ni faili ya HEIC, ambayo mashine haiwezi kuisoma. Hakuna kilichobadilika. Chagua JPEG kwenye mipangilio ya kamera ya simu (“Inayolingana zaidi”) na upige tena.
error-photo-cut-short = Mwisho wa picha hii haupo. Hakuna kilichobadilika. Inakili tena au upige tena.
error-too-few-pixels = Picha hii ni ndogo mno kupima chochote. Hakuna kilichobadilika. Chagua picha yenyewe, si kionjo chake kidogo.
error-picture-too-heavy = Picha ya aina hii ni kubwa mno kwa ukubwa huu. Hakuna kilichobadilika. Ihifadhi kama JPEG ya kawaida, au ndogo zaidi.
error-photo-blurred = Picha hii si kali, kwa hiyo ukubwa na madoa hayawezi kupimwa. Hakuna kilichobadilika. Futa lenzi, tulia na upige tena.
error-photo-too-dark = Picha hii ina giza mno, mkeka hauonekani. Hakuna kilichobadilika. Piga tena penye mwanga zaidi, kusiwe na kivuli kwenye mkeka.
error-photo-too-bright = Picha hii ina mwanga mkali mno, mkeka hauonekani. Hakuna kilichobadilika. Nenda kivulini na upige tena.
error-photo-mirrored = Picha hii imegeuzwa kama kwenye kioo. Hakuna kilichobadilika. Piga mkeka wenyewe, si kioo, kwa kamera iliyo nyuma ya simu.
error-two-mats = Kuna zaidi ya mkeka mmoja kwenye picha. Hakuna kilichobadilika. Piga mkeka mmoja kwa wakati mmoja.
