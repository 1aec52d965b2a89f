# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = Por memoria USB
stick-none = No hay una memoria USB puesta. Ponga una y escriba en ella lo que falta enviar.
stick-ready = Hay una memoria USB puesta. Escriba en ella y llévela a la ciudad.
stick-found = { $count ->
    [one] En la memoria USB hay algo para ustedes.
   *[other] En la memoria USB hay { $count } cosas para ustedes.
}
stick-flag = Lista ahora
stick-write = Escribir en la memoria USB
stick-read = Leer la memoria USB
stick-read-old = Tomarlo de todos modos
stick-writing = Escribiendo. Deje puesta la memoria USB.
stick-reading = Leyendo. Deje puesta la memoria USB.
stick-progress = { $done } de { $all }
stick-progress-mb = { $done } de { $all } MB
stick-safe = Puede seguir trabajando. Nada se detiene.
stick-written = Ya está en la memoria USB. Sáquela y llévela a la ciudad.
stick-written-photos = { $count ->
    [0] Sin fotos
    [one] 1 foto
   *[other] { $count } fotos
}
stick-read-done = { $count ->
    [0] Leída. No traía nada nuevo.
    [one] Leída. Entró 1 registro nuevo.
   *[other] Leída. Entraron { $count } registros nuevos.
}
stick-pull = Ya puede sacarla.
stick-from = De { $name }, { $when }
stick-from-hub = De la central, { $when }
stick-from-unknown = De otro kiosco, { $when }
stick-clock = El reloj de aquí o el de allá está mal. Se tomó todo. Revise el reloj.
stick-room = { $mb } MB libres

stick-joined-how = Escriba en una memoria USB. El kiosco que lo invitó la lee y escribe en ella. Después léala aquí.

visits-title = { $count ->
    [one] 1 pueblo por visitar
   *[other] { $count } pueblos por visitar
}
visits-who = Técnico de campo
visits-sealed = Usted lleva paquetes sellados. Nadie puede leerlos en el camino.
visits-none = Todavía no hay pueblos en su lista. Intercambie con la central, o tome de una memoria USB.
visits-unnamed = Cooperativa { $short }
visits-kiosks = { $count ->
    [one] 1 kiosco
   *[other] { $count } kioscos
}
visits-silent = El kiosco con más tiempo sin noticias: { $when }
visits-heard = Últimas noticias: { $when }
visits-never = Sin noticias todavía
visits-to-hub = Para la central: { $things } registros, { $photos } fotos
visits-to-hub-none = Nada para la central
visits-to-kiosks = Para el pueblo: { $things } registros, { $photos } fotos
visits-to-kiosks-none = Nada para el pueblo
visits-take = Tomar de la memoria USB
visits-give = Escribir en la memoria USB
visits-hub = Intercambiar con la central
visits-hub-worked = Último intercambio con la central: { $when }
visits-hub-never = Sin intercambio con la central todavía
visits-no-hub = No hay una central anotada. Encienda esta computadora con la dirección de una central.
visits-no-stick = Ponga una memoria USB.
visits-taken = { $count ->
    [0] No había nada nuevo en la memoria USB.
    [one] Tomado: 1 registro. Ya puede sacar la memoria USB.
   *[other] Tomado: { $count } registros. Ya puede sacar la memoria USB.
}
visits-given = { $count ->
    [0] Ya estaba en la memoria USB. Puede sacarla.
    [one] En la memoria USB: 1 registro. Puede sacarla.
   *[other] En la memoria USB: { $count } registros. Puede sacarla.
}
visits-key = La llave de esta computadora
visits-key-hint = Quien cuida la central la necesita para admitir esta computadora.
