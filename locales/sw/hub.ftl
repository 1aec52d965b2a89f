# The hub's page: what has arrived, from whom, and when.

hub-title = Kituo kikuu cha Punnet
hub-nobody-yet = Bado hakuna mashine iliyofika hapa.
hub-lots = Mafungu
hub-waiting = Yanamsubiri kiongozi
hub-approved = Yameidhinishwa
hub-orders = Oda
hub-consignments = Vifurushi
hub-photos = Picha
hub-photos-missing = Picha ambazo hazijafika
hub-devices = Mashine
hub-last-heard = { $device }: mawasiliano ya mwisho { $at } (UTC)
