# The hub's page: what has arrived, from whom, and when.

hub-title = Punnet केंद्र
hub-nobody-yet = अभी तक कोई मशीन यहाँ नहीं आई।
hub-lots = लॉट
hub-waiting = अगुआ का इंतज़ार
hub-approved = मंज़ूर
hub-orders = ऑर्डर
hub-consignments = पार्सल
hub-photos = फ़ोटो
hub-photos-missing = फ़ोटो जो आनी बाकी हैं
hub-devices = मशीनें
hub-last-heard = { $device }: पिछली खबर { $at } (UTC)
