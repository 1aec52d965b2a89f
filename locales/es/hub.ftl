# The hub's page: what has arrived, from whom, and when.

hub-title = Central de Punnet
hub-nobody-yet = Ningún kiosco ha venido todavía.
hub-lots = Lotes
hub-waiting = Esperan a un responsable
hub-approved = Aprobados
hub-orders = Pedidos
hub-consignments = Envíos
hub-photos = Fotos
hub-photos-missing = Fotos por llegar
hub-devices = Kioscos
hub-last-heard = { $device }: último contacto { $at } (UTC)
