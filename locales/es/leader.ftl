# La mesa del responsable: filtros, lotes parecidos, traer de nuevo, notas de voz, las cuentas del día.

stage-again = Tráigalo de nuevo
desk-queue-stage-again = Pedidos de nuevo

leader-filter = Más filtros
leader-filter-less = Menos filtros
leader-filter-produce-all = Todo producto
leader-filter-class = Categoría propuesta
leader-filter-class-all = Cualquier categoría
leader-filter-member = Quién lo trajo
leader-filter-member-all = De cualquiera
leader-filter-age = Cuánto tiempo tiene
leader-filter-age-all = Cualquier tiempo
leader-filter-age-1 = Más de 1 día
leader-filter-age-2 = Más de 2 días
leader-filter-age-7 = Más de una semana
leader-filter-clear = Mostrar todo otra vez
leader-order = En qué orden
leader-order-oldest = Primero los más antiguos
leader-order-doubtful = Primero los dudosos
leader-doubtful = { $count ->
    [one] 1 motivo para mirar dos veces
   *[other] { $count } motivos para mirar dos veces
}
leader-doubt-few_pieces = Pocas piezas en el tapete
leader-doubt-near_limit = Una medida está muy cerca de su límite
leader-doubt-blemish = La cáscara tiene marcas
leader-doubt-uncounted = Algo que había no se contó
leader-doubt-photo = La foto o el tapete no estaban del todo bien
leader-doubt-changed = Cambió después de aprobarse

leader-keys = Teclas
leader-keys-title = Con el teclado
leader-keys-next = Lote siguiente
leader-keys-back = Lote anterior
leader-keys-approve = Aprobar lo elegido
leader-keys-undo = Deshacer lo recién hecho
leader-keys-note = Abrir las notas
leader-keys-again = Pedir que lo traiga de nuevo
leader-keys-compare = Comparar fotos
leader-keys-alike = Aprobar juntos los parecidos
leader-keys-find = Buscar un lote
leader-keys-help = Mostrar estas teclas
leader-keys-close = Cerrar esto

leader-compare = Comparar
leader-compare-title = Comparar fotos
leader-compare-this = Este lote: { $name }, lote { $number }
leader-compare-other = { $name }, lote { $number }
leader-compare-before = Este lote, foto de { $when }
leader-compare-none = Todavía no hay otra foto de este producto y esta categoría.
leader-compare-next = Otra foto
leader-compare-last = Foto anterior
leader-compare-closer = Más cerca
leader-compare-farther = Más lejos
leader-compare-whole = Foto entera
leader-compare-turn = Girarlas
leader-compare-photo = Foto del lote { $number }

leader-alike-go = { $count ->
    [one] 1 parecido
   *[other] { $count } parecidos
}
leader-alike-title = { $count ->
    [one] Aprobar 1 lote
   *[other] Aprobar { $count } lotes juntos
}
leader-alike-says = Mismo producto, misma categoría, sin dudas: { $produce }, { $class }.
leader-alike-look = { $count ->
    [0] Ya miró todas las sorteadas.
    [one] Mire 1 foto más. Salió en el sorteo.
   *[other] Mire { $count } fotos más. Salieron en el sorteo.
}
leader-alike-look-all = Dejó fuera una sorteada, así que mire todas las fotos: faltan { $count }.
leader-alike-none = Ningún otro lote en espera es como este y sin dudas.
leader-alike-drawn = Sorteado: mírelo
leader-alike-opened = Ya mirado
leader-alike-left = Dejado fuera
leader-alike-open = Mirar el lote { $number }, { $name }
leader-alike-leave = Dejarlo fuera
leader-alike-take = Tomarlo con los otros
leader-alike-good = Es parecido
leader-alike-approve = { $count ->
    [one] Aprobar 1 lote
   *[other] Aprobar { $count } lotes
}
leader-alike-done = { $count ->
    [0] No se aprobó ninguno
    [one] 1 lote está aprobado
   *[other] { $count } lotes están aprobados
}
leader-alike-saved = Cada uno tiene su propia aprobación, como dada una por una.
leader-alike-out = { $count ->
    [one] 1 lote quedó como estaba:
   *[other] { $count } lotes quedaron como estaban:
}
leader-alike-out-changed = Cambió mientras usted miraba.
leader-alike-out-not_alike = Ya no es como los otros.
leader-alike-out-not_waiting = Ya no está en espera.
leader-alike-lot = { $name }, lote { $number }
leader-together = Aprobado junto con { $lots } lotes; se miraron { $opened } fotos.

leader-again = Pedir de nuevo
leader-again-title = ¿Por qué debe traerlo { $name } de nuevo?
leader-again-reason-photo_unclear = La foto no es clara
leader-again-reason-more_pieces = Ponga más piezas en el tapete
leader-again-reason-apart = Póngalas separadas
leader-again-reason-sort_out = Saque las dañadas
leader-again-reason-clean = Límpielas primero
leader-again-reason-together = Veámoslo juntos
leader-again-words = Otra cosa, por escrito
leader-again-voice = Decirlo
leader-again-send = Pedir a { $name }
leader-again-pick = Elija primero un dibujo
leader-again-asked = { $name } lo pidió de nuevo: { $reason }
leader-again-back = Retirar ese pedido
leader-again-for-you = { $name } le pide que traiga de nuevo el lote { $number }
leader-again-photo = Tomar una foto nueva

leader-notes = Notas de voz
leader-note-hear = Escuchar
leader-note-stop = Parar
leader-note-length = { $seconds } s
leader-note-back = Retirar la nota
leader-note-elsewhere = Está en otro quiosco y llega con el próximo intercambio.
leader-note-unplayable = Este quiosco no puede reproducirla.
leader-record = Diga algo de este lote
leader-record-stop = Listo
leader-record-again = Hablar otra vez
leader-record-drop = No guardarlo
leader-record-keep = Guardar lo que dije
leader-record-running = Le escucho: { $seconds } de { $limit } s
leader-record-kept = Su voz se guarda con el lote, para su agricultor y los responsables. Puede retirarla.
leader-record-none = No se encontró micrófono. Escríbalo.
leader-record-refused = Este quiosco no puede usar el micrófono. Escríbalo.
leader-record-busy = Otra cosa usa el micrófono. Pruebe otra vez o escríbalo.

leader-tile-tally = El día
leader-tally-title = Lo que se hizo
leader-tally-span = Cuántos días
leader-tally-1 = Hoy
leader-tally-7 = 7 días
leader-tally-30 = 30 días
leader-tally-received = Traído
leader-tally-graded = Clasificado
leader-tally-approved = Aprobado
leader-tally-waiting = Le espera
leader-tally-shipped = Enviado
leader-tally-paid = Partes de los socios
leader-tally-lots = { $count ->
    [one] 1 lote
   *[other] { $count } lotes
}
leader-tally-oldest = El más antiguo desde { $when }
leader-tally-none = Nada todavía
leader-tally-asked = { $count ->
    [one] 1 lote está pedido de nuevo
   *[other] { $count } lotes están pedidos de nuevo
}
leader-tally-chart = { $what } por día, kilogramos
leader-tally-chart-money = { $what } por día
leader-tally-day = Día
leader-tally-table = En una tabla
leader-tally-produce = Por producto
leader-tally-members = Por socio
leader-tally-members-more = Los { $shown } que más trajeron, de { $all }.
leader-tally-what = Producto
leader-tally-who = Socio
leader-agreement = Responsables y fotos
leader-agreement-title = Cuántas veces los responsables coinciden con la foto
leader-agreement-says = De { $decided } decisiones en { $weeks } semanas, el { $percent } % fue como se propuso.
leader-agreement-none = Todavía no hay decisiones en estas semanas.
leader-agreement-percent = { $percent } %
leader-agreement-n = Decisiones
leader-agreement-same = Como se propuso
leader-agreement-lower = Categoría inferior
leader-agreement-higher = Categoría superior
leader-agreement-why = Por qué otra
leader-agreement-unseen = { $count ->
    [one] 1 más se aprobó junto con otros sin abrir su foto; no se cuenta.
   *[other] { $count } más se aprobaron junto con otros sin abrir sus fotos; no se cuentan.
}
leader-agreement-week = Semana desde el { $day }
leader-agreement-chart = Parte como se propuso por semana, { $produce }
leader-agreement-few = Pocas decisiones: todavía dice poco.
leader-agreement-reason = { $reason }: { $count }

error-sample-unseen = { $left ->
    [one] Falta mirar 1 foto sorteada. Todavía no se aprobó nada. Ábrala primero.
   *[other] Falta mirar { $left } fotos sorteadas. Todavía no se aprobó nada. Ábralas primero.
}
error-not-alike = Estos lotes no se pueden aprobar juntos. No cambió nada. Mírelos uno por uno.
error-words-too-long = Son más de { $limit } signos. No se perdió nada. Acórtelo o dígalo.
error-sound-unusable = No se oye nada. No se perdió nada. Hable otra vez o escríbalo.
error-sound-too-long = Una nota dura como mucho { $limit_s } segundos. No se perdió nada. Dígalo más corto.
error-consent-needed = Usted retiró su acuerdo, por eso no se guarda su voz. No se grabó nada. Acepte otra vez en su página o escríbalo.
error-days-unusable = Estos días no se pueden contar. No se perdió nada. Elija otro tiempo.
