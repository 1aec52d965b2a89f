# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = Volver
desk-next = Seguir
desk-later = Parar aquí y seguir después
desk-change = Cambiar
desk-skip = Dejar vacío
desk-loading = Buscando…
desk-draft-found = Usted se quedó a la mitad. ¿Seguir desde ahí?
desk-draft-go-on = Seguir
desk-draft-anew = Empezar de nuevo
desk-kg = kg
desk-number-of = { $at } de { $all }
desk-paper-preview = Así sale impreso
desk-paper-making = Preparando el papel…
desk-language = Idioma del papel

desk-clause-annex = Anexo { $n }
desk-clause-part = Parte { $n }
desk-clause-indent = guion { $n }
desk-clause-to = a

desk-age-minutes = { $count ->
    [0] ahora mismo
    [one] 1 minuto
   *[other] { $count } minutos
}
desk-age-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
desk-age-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}

desk-queue-title = { $count ->
    [0] No hay lotes por revisar
    [one] 1 lote por revisar
   *[other] { $count } lotes por revisar
}
desk-queue-find = Nombre, número o lote
desk-queue-stage = Qué lotes
desk-queue-stage-waiting = En espera
desk-queue-stage-approved = Aprobados
desk-queue-stage-received = Sin foto todavía
desk-queue-stage-withdrawn = Retirados
desk-queue-stage-all = Todos
desk-queue-produce = Qué producto
desk-queue-empty = No hay nada por revisar.
desk-queue-choose = Elija un lote para verlo.
desk-queue-none-found = Ningún lote coincide. Busque otra cosa.
desk-queue-unproposed = Sin foto todavía

desk-lot-title = { $produce } · { $weight } · Lote { $number }
desk-lot-brought = { $member } trajo esto: { $when }.
desk-lot-helped = { $helper } ayudó.
desk-lot-place = De { $place }, cosechado el { $day }
desk-lot-measured = Lo que se midió
desk-lot-rule-measured = Medido
desk-lot-rule-limit = Límite para { $class }
desk-lot-rule-clause = Regla
desk-lot-rule-no = Por esto no llega a { $class }
desk-lot-answers = Lo que dijo el productor
desk-lot-answer-none = Sin respuesta todavía
desk-lot-no-photo = Todavía no hay foto guardada. Primero el productor toma una.
desk-lot-photo-elsewhere = Esta es solo una copia pequeña. La foto está en la central.
desk-lot-photo-coming = La foto llega con el próximo intercambio.
desk-lot-photo-fetch = Traer la foto
desk-lot-photo-label = Foto del lote { $number } con tamaños
desk-lot-which-class = ¿Qué categoría?
desk-lot-class-extra = Extra
desk-lot-class-i = I
desk-lot-class-ii = II
desk-lot-class-outside = Fuera
desk-lot-proposed = Propuesta
desk-lot-seal-note = Usted aprueba justo esta foto y estos números.
desk-lot-seal = Sello { $seal }
desk-lot-approve = { $class ->
    [extra] Aprobar Categoría Extra
    [i] Aprobar Categoría I
    [ii] Aprobar Categoría II
   *[outside] Dejar fuera de categoría
}
desk-lot-approve-why = Primero diga por qué
desk-lot-reason-ask = ¿Por qué otra categoría y no la de la foto?
desk-lot-reason-skin = La cáscara que tengo en la mano
desk-lot-reason-ripeness = Madurez o color
desk-lot-reason-sample_unlike = El resto se ve diferente
desk-lot-reason-measured_by_hand = Medí a mano
desk-lot-reason-buyer_agreed = El comprador lo quiere así
desk-lot-approved = { $name } aprobó esto como { $class }
desk-lot-approved-reason = La foto proponía { $proposed }. Motivo del cambio: { $reason }
desk-lot-void = { $name } había aprobado esto como { $class }, pero después el lote cambió. Esa aprobación ya no cuenta. Revíselo otra vez.
desk-lot-changed = El lote cambió mientras usted lo miraba. No se aprobó nada. Ahora está así: revíselo otra vez.
desk-lot-look-again = Ya lo revisé otra vez
desk-lot-label = Etiqueta
desk-lot-next = Lote siguiente: { $name }
desk-lot-queue = Volver a la lista
desk-lot-withdrawn = Este lote se retiró.

desk-label-title = Etiqueta del lote { $number }
desk-label-alt = La etiqueta como sale impresa
desk-label-language = ¿En qué idioma la etiqueta?

desk-orders-title = Pedidos
desk-orders-new = Pedido nuevo
desk-orders-empty = Todavía no hay pedidos.
desk-orders-wanted = Sale el { $day }
desk-orders-to-find = Faltan { $weight }
desk-orders-full = Completo
desk-orders-parcel = En un paquete
desk-orders-cancelled = Cancelado
desk-orders-number = Pedido { $number }

desk-order-ask-buyer = ¿Quién lo quiere?
desk-order-ask-produce = ¿Qué quiere?
desk-order-ask-class = ¿Qué tan bueno debe ser?
desk-order-ask-class-hint = Esta categoría o una mejor.
desk-order-ask-weight = ¿Cuántos kilos?
desk-order-ask-price = ¿Cuánto paga por kilo?
desk-order-ask-price-for = { $weight } en total
desk-order-ask-day = ¿Qué día debe salir?
desk-order-day-later = Más tarde
desk-order-day-earlier = Antes
desk-order-check = ¿Está bien así?
desk-order-new-buyer = Comprador nuevo
desk-order-one-more = Agregar otro producto
desk-order-line-remove = Quitar
desk-order-keep = Guardar el pedido: { $weight }
desk-order-price-each = { $price } por kg
desk-order-line = { $produce }, { $class }
desk-order-class-or-better = { $class ->
    [extra] Categoría Extra
    [i] Categoría I o mejor
    [ii] Categoría II o mejor
   *[outside] Cualquiera
}
desk-order-step-buyer = Comprador
desk-order-step-produce = Producto
desk-order-step-class = Categoría
desk-order-step-weight = Peso
desk-order-step-price = Precio
desk-order-step-day = Día
desk-order-step-check = Revisar

desk-order-which-lots = ¿Qué lotes van para { $buyer }?
desk-order-taken = para otros
desk-order-mine = este pedido
desk-order-left = queda
desk-order-left-of = Quedan { $left } de { $weight }
desk-order-all-goes = Todo va en este pedido
desk-order-none-left = No queda nada
desk-order-promised-of = { $promised } de { $wanted }
desk-order-take-some = Tomar una parte
desk-order-give-back = Devolver { $weight }
desk-order-how-much = ¿Cuánto del lote { $number }?
desk-order-lot = Lote { $number }
desk-order-how-much-hint = Quedan { $left }. Se necesitan { $wanted }.
desk-order-promise = Apartar { $weight }
desk-order-too-much-lot = A este lote solo le quedan { $left }.
desk-order-too-much-line = Solo faltan { $wanted }.
desk-order-no-lots = Todavía no hay un lote aprobado que sirva.
desk-order-held = Otro kiosco tiene este lote. Solo ese kiosco puede apartarlo.
desk-order-undo = Deshacer: { $name } { $weight }
desk-order-parcel-make = Hacer el paquete: { $weight }
desk-order-parcel-open = Ir al paquete
desk-order-nothing-promised = Primero tome un lote
desk-order-meter = { $promised } de { $wanted } apartados

desk-consignments-title = Paquetes
desk-consignments-empty = Todavía no hay paquetes. Complete un pedido y después haga su paquete.
desk-consignments-missing = { $count ->
    [one] 1 pregunta abierta
   *[other] { $count } preguntas abiertas
}
desk-consignments-ready = Papeles listos
desk-consignments-sent = En el correo desde { $when }

desk-consignment-to = Paquete { $number } para { $city }
desk-consignment-paper-commercial_invoice = Factura comercial
desk-consignment-paper-packing_list = Lista de empaque
desk-consignment-paper-cn23 = CN 23
desk-consignment-fills-itself = Las demás casillas se llenan solas con sus registros. Solo preguntamos lo que no sabemos.
desk-consignment-ask-parcels = ¿Cuántas cajas?
desk-consignment-ask-gross_weight_g = ¿Cuánto pesa ya empacado?
desk-consignment-ask-postage_minor = ¿Cuánto cuesta el correo?
desk-consignment-ask-incoterm = ¿Quién paga el transporte?
desk-consignment-ask-sender_phone = ¿Cuál es nuestro teléfono?
desk-consignment-ask-consignee_phone = ¿Cuál es el teléfono del comprador?
desk-consignment-ask-phytosanitary_certificate = ¿Qué número tiene el certificado fitosanitario?
desk-consignment-hint-parcels = Cuente las cajas que van al correo.
desk-consignment-hint-gross_weight_g = Ponga las cajas cerradas en la balanza. Sin empaque son { $net }.
desk-consignment-hint-postage_minor = Correo y seguro, en { $currency }.
desk-consignment-hint-incoterm = Tres letras que el correo y la aduana conocen.
desk-consignment-hint-sender_phone = Como se marca desde otro país, con + y el código del país.
desk-consignment-hint-consignee_phone = El correo llama a este número cuando nadie abre la puerta.
desk-consignment-hint-phytosanitary_certificate = Está en el papel de la oficina de sanidad vegetal.
desk-consignment-fact-parcels = Cajas
desk-consignment-fact-gross_weight_g = Peso con empaque
desk-consignment-fact-postage_minor = Costo del correo
desk-consignment-fact-incoterm = Incoterms
desk-consignment-fact-sender_phone = Nuestro teléfono
desk-consignment-fact-consignee_phone = Teléfono del comprador
desk-consignment-fact-phytosanitary_certificate = Certificado fitosanitario
desk-consignment-take-suggestion = Sí: { $answer }
desk-consignment-unit-count = cajas
desk-consignment-answer = Guardar { $answer }
desk-consignment-other-rules = Otras reglas
desk-incoterm-DAP = Nosotros pagamos el transporte. El comprador paga la aduana.
desk-incoterm-DDP = Nosotros pagamos el transporte y también la aduana.
desk-incoterm-CPT = Nosotros pagamos el transporte. El riesgo del camino es del comprador.
desk-incoterm-FCA = Nosotros lo llevamos al transportista. Desde ahí paga el comprador.
desk-incoterm-EXW = El comprador lo recoge aquí.
desk-incoterm-CIP = Nosotros pagamos el transporte y el seguro.
desk-incoterm-DPU = Nosotros pagamos el transporte y la descarga.
desk-incoterm-FAS = Nosotros lo llevamos al lado del barco.
desk-incoterm-FOB = Nosotros lo ponemos en el barco.
desk-incoterm-CFR = Nosotros pagamos el barco hasta el puerto.
desk-incoterm-CIF = Nosotros pagamos el barco y el seguro hasta el puerto.
desk-consignment-ready = Los papeles están listos
desk-consignment-print-paper = Imprimir: { $paper }
desk-consignment-print-hint = Imprima los tres, póngalos en el paquete y llévelo al correo.
desk-consignment-value = Mercancía { $value } · { $net }
desk-consignment-dispatched = En el correo desde { $when }
desk-consignment-ask-money = Pedir el pago a { $buyer }
desk-consignment-money = Ir al pago
desk-consignment-answers = Lo que usted respondió

desk-payments-title = Dinero de los compradores
desk-payments-empty = Todavía no se ha pedido ningún pago. Primero envíe un paquete.
desk-payments-asked = Solicitado { $when }
desk-payments-came = Llegó { $when }
desk-payments-waits = En espera

desk-payment-title = Pago de { $buyer }
desk-payment-amount = { $buyer } debe pagar
desk-payment-paid = { $buyer } pagó
desk-payment-request = La solicitud de pago
desk-payment-print-request = Imprimir la solicitud
desk-payment-mark = El dinero llegó
desk-payment-ask-reference = ¿Qué número está en el papel del banco?
desk-payment-reference-hint = Cópielo para encontrar el dinero después. Puede dejarlo vacío.
desk-payment-reference = Número en el papel del banco
desk-payment-confirm = ¿Llegó este dinero?
desk-payment-confirm-note = Entonces se anota la parte de cada socio. Esto no se puede deshacer.
desk-payment-received = Anotar { $amount } recibido
desk-payment-not-yet = Todavía no
desk-payment-shares = Quién recibe cuánto
desk-payment-shares-before = Así se va a repartir
desk-payment-whole = { $buyer } pagó { $amount }. Es para:
desk-payment-whole-before = { $amount } serán para:
desk-payment-sold = { $weight } vendidos
desk-payment-gross = Antes de los descuentos
desk-payment-net = Recibe
desk-payment-statement = Liquidación
desk-payment-all-add-up = En total { $amount }. No sobra nada.
desk-payment-booked = Anotado

desk-exchange-title = { $things ->
    [0] Todo se envió
    [one] 1 cosa por enviar
   *[other] { $things } cosas por enviar
}
desk-exchange-safe = No se pierde nada. Todo está guardado aquí y espera.
desk-exchange-all-sent = La central tiene todo lo que hay en este kiosco.
desk-exchange-worked = Última vez que funcionó
desk-exchange-tried = Última vez que se intentó
desk-exchange-never = Todavía no
desk-exchange-lots = { $count ->
    [one] 1 registro de lotes
   *[other] { $count } registros de lotes
}
desk-exchange-orders = { $count ->
    [one] 1 registro de pedidos
   *[other] { $count } registros de pedidos
}
desk-exchange-parcels = { $count ->
    [one] 1 registro de paquetes
   *[other] { $count } registros de paquetes
}
desk-exchange-money = { $count ->
    [one] 1 registro de dinero
   *[other] { $count } registros de dinero
}
desk-exchange-people = { $count ->
    [one] 1 registro de personas
   *[other] { $count } registros de personas
}
desk-exchange-photos = { $count ->
    [one] 1 foto
   *[other] { $count } fotos
}
desk-exchange-first = sale primero
desk-exchange-after = sale después
desk-exchange-photos-tomorrow = sigue mañana
desk-exchange-photos-stick = esperan una memoria USB o la red del pueblo
desk-exchange-send = Enviar ahora
desk-exchange-sending = Enviando…
desk-exchange-sending-note = Puede seguir trabajando. Nada se detiene.
desk-exchange-by-net = Por la red
desk-exchange-problem = Qué pasó
desk-exchange-no-hub = No hay una central anotada. Sin ella, todo sigue a salvo en este kiosco.
desk-exchange-hub-change = Cambiar la dirección
desk-exchange-hub-set = Escribir la dirección de la central
desk-exchange-hub-ask = ¿Cuál es la dirección de la central?
desk-exchange-hub-hint = La sabe quien cuida la central. Vacío quiere decir: sin central.
desk-exchange-hub-field = Dirección de la central
desk-exchange-hub-keep = Guardar esta dirección
desk-exchange-hub-none = Guardar sin central
desk-exchange-hub-odd = Esto no parece una dirección. Una dirección es así: http://192.168.1.5:7878
desk-exchange-invite = Invitar otro kiosco
desk-exchange-invite-title = Invitar un kiosco
desk-exchange-invite-hint = Abra el kiosco nuevo, elija “Unirse” y escanee esto o escriba las palabras de abajo.
desk-exchange-invite-until = Sirve hasta { $when }. Sirve para un solo kiosco.
desk-exchange-invite-qr = Código para escanear
desk-exchange-invite-text = Palabras para escribir
desk-exchange-invite-make = Hacer una invitación

desk-people-title = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
desk-people-new = Persona nueva
desk-people-find = Buscar un nombre o número
desk-people-none-found = Nadie tiene este nombre o número.
desk-people-ask-name = ¿Cómo se llama?
desk-people-ask-face = ¿Qué cara es?
desk-people-ask-roles = ¿Qué hace aquí esta persona?
desk-people-ask-pin = Elija una clave
desk-people-check = ¿Está bien así?
desk-people-name-hint = Como lo escribe la persona.
desk-people-pin-hint = De 4 a 8 números. La persona los marca; nadie más mira.
desk-people-keep = Agregar a { $name }
desk-people-added = { $name } tiene el número { $number }.
desk-people-step-name = Nombre
desk-people-step-face = Cara
desk-people-step-roles = Qué hace
desk-people-step-pin = Clave
desk-people-step-check = Revisar
desk-people-role-member = Productor
desk-people-role-operator = Ayudante
desk-people-role-leader = Responsable
desk-people-role-trainer = Capacitador
desk-people-role-officer = Técnico de campo
desk-people-does-member = Trae producto
desk-people-does-operator = Ayuda a otros en el kiosco
desk-people-does-leader = Revisa lotes, pedidos y dinero
desk-people-does-trainer = Da lecciones
desk-people-does-officer = Visita y lleva datos

desk-buyers-title = Compradores
desk-buyers-empty = Todavía no hay compradores.
desk-buyers-new = Comprador nuevo
desk-buyers-ask-name = ¿Cómo se llama el comprador?
desk-buyers-ask-country = ¿De qué país?
desk-buyers-ask-address = ¿A dónde va la mercancía?
desk-buyers-ask-phone = Teléfono y número de impuestos
desk-buyers-ask-currency = ¿En qué moneda paga?
desk-buyers-check = ¿Está bien así?
desk-buyers-name = Nombre de la empresa
desk-buyers-name-hint = Como está en sus papeles.
desk-buyers-country-find = Buscar un país
desk-buyers-street = Calle y número
desk-buyers-city = Ciudad
desk-buyers-region = Región (si la hay)
desk-buyers-postcode = Código postal
desk-buyers-phone = Teléfono, con + y el código del país
desk-buyers-reference = Número de impuestos, IVA o EORI
desk-buyers-later-hint = Puede dejar esto vacío. Lo preguntamos cuando un papel lo necesite.
desk-buyers-keep = Agregar a { $name }
desk-buyers-other-currency = Otra moneda
desk-buyers-currency-code = Tres letras
desk-buyers-step-name = Nombre
desk-buyers-step-country = País
desk-buyers-step-address = Dirección
desk-buyers-step-phone = Teléfono
desk-buyers-step-currency = Moneda
desk-buyers-step-check = Revisar
