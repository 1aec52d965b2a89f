# The hub's page: what has arrived, from whom, and when.

hub-title = Centre Punnet
hub-nobody-yet = Aucune borne n’est encore venue.
hub-lots = Lots
hub-waiting = Attendent un responsable
hub-approved = Validés
hub-orders = Commandes
hub-consignments = Envois
hub-photos = Photos
hub-photos-missing = Photos encore attendues
hub-devices = Bornes
hub-last-heard = { $device } : dernières nouvelles { $at } (UTC)
