# The hub's page: what has arrived, from whom, and when.

hub-title = Punnet hub
hub-nobody-yet = No kiosk has been here yet.
hub-lots = Lots
hub-waiting = Waiting for a leader
hub-approved = Approved
hub-orders = Orders
hub-consignments = Consignments
hub-photos = Photos
hub-photos-missing = Photos still to come
hub-devices = Kiosks
hub-last-heard = { $device }: last heard { $at } (UTC)
