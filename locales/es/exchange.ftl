# How exchanges stand, and the ways to exchange.
exchange-ways = Cualquiera de estas formas de enviar basta.
exchange-nothing-waits = La central tiene todo. El kiosco busca solo si hay algo nuevo.
exchange-waits = Sale solo en un momento.
exchange-trying = Llamando a la central…
exchange-bringing = Han salido { $done } de { $of }. Enviado { $up }, traído { $down }. Puede seguir trabajando.
exchange-so-far = { $done } de { $of }
exchange-tries-again = El kiosco prueba otra vez solo: { $when }.
exchange-stopped = Sigue cuando alguien haya ayudado. Después toque “Probar ahora”.
exchange-stopped-looks = Alguien tiene que ayudar. El kiosco mira otra vez solo: { $when }.
exchange-try-now = Probar ahora
exchange-whose = de { $names }
exchange-clock-off = El reloj de este kiosco está mal. Según el reloj de la central es: { $when }. No se perdió nada. Ponga bien la hora cuando pueda.
exchange-proxy = Proxy
exchange-proxy-hint = Solo si quien cuida la red le da uno. Si no, déjelo vacío.
joining-title = Este kiosco ya se unió. Sus registros vienen en camino.
joining-so-far = Trayendo lo que saben los otros kioscos: { $down } hasta ahora.
joining-no-hub = Los registros llegan de otro kiosco del pueblo, o en una memoria USB.
joining-village = Traer de un kiosco del pueblo
village-way = Con otro kiosco de aquí
village-way-note = Los dos en la misma red, sin internet. Las fotos también van.
village-found = { $count ->
    [0] Por ahora no se encontró ningún kiosco
    [one] Se encontró 1 kiosco
   *[other] Se encontraron { $count } kioscos
}
village-last = Última vez que funcionó: { $when }
village-open = Buscar un kiosco
village-title = Intercambiar con un kiosco del pueblo
village-running = Intercambiando con { $address }. Enviado { $up }, traído { $down }. Puede seguir trabajando.
village-worked-with = { $name } y este kiosco ya tienen lo mismo: { $when }
village-call = Llamar a otro kiosco
village-none = Todavía no se encontró ninguno. Mire si los dos están en la misma red, o escriba la dirección.
village-no-name = Un kiosco sin nombre
village-meet = Intercambiar
village-address = Su dirección
village-address-hint = El otro kiosco la muestra, por ejemplo 192.168.1.7
village-meet-address = Intercambiar con esta dirección
village-own = Dejar que otros llamen a este kiosco
village-own-address = Escriba o escanee esto en el otro kiosco:
village-qr = La dirección de este kiosco para escanear
village-off-note = Apagado. Mientras está encendido, los kioscos de nuestra cooperativa en la misma red pueden intercambiar con este. Nadie más recibe nada.
village-no-network = Encendido, pero este kiosco no está en ninguna red. Conéctelo al mismo Wi-Fi que el otro.
village-switch-on = Dejar que otros llamen
village-switch-off = Ya no dejar que otros llamen
village-ask-leader = Un responsable puede encenderlo.
photos-net-open = Fotos por internet
photos-net-title = ¿Cuántas fotos pueden ir por internet?
photos-net-note = Los registros van siempre. Por memoria USB y en el pueblo van todas las fotos. Hoy fueron { $today } por internet; las fotos ocupan { $here } en este kiosco.
photos-net-day = { $bytes } al día
photos-net-day-note = Unas { $count } fotos
photos-net-all = Todas las que haya
photos-net-all-note = Solo donde internet no cuesta más
photos-net-small = Solo imágenes pequeñas
photos-net-small-note = Las fotos completas esperan una memoria USB o la red del pueblo
photos-net-none = Ninguna
photos-net-none-note = Todas las fotos esperan una memoria USB o la red del pueblo
