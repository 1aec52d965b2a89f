# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = El kiosco se está abriendo…
kiosk-away = El kiosco no responde. No se perdió nada de lo que usted escribió. Espere un poco y pruebe otra vez.
unexpected = Algo salió mal aquí. Lo que usted escribió está guardado. Pruebe otra vez.
try-again = Probar otra vez
go-home = Mi página
back = Volver
next = Siguiente
cancel = Parar
change = Cambiar
change-it = Cambiar: { $what }
saved = Guardado
done = Ya terminé
steps = Pasos
show-more = Mostrar más
number-of = Número { $n }
keypad = Teclado
key-dot = Punto
key-erase = Borrar
language = Idioma
language-to = Cambiar a { $name }
moment-today = hoy { $time }
moment-yesterday = ayer { $time }
moment-on = el { $date }, { $time }
today = Hoy
yesterday = Ayer
day-before-yesterday = Anteayer
role-leader = Responsable
role-operator = Ayudante
role-trainer = Capacitador
role-officer = Técnico de campo
role-member = Socio
things-wait = { $count ->
    [0] Nada por enviar
    [one] 1 cosa por enviar
   *[other] { $count } cosas por enviar
}
last-sent = último envío { $when }
never-sent = sin enviar todavía
all-saved = Todo lo que usted escribió está guardado aquí

# who are you
who-are-you = ¿Quién es usted?
find-person = Nombre o número
more-people = Más personas
nobody-found = Nadie tiene este nombre o número.
nobody-yet = Todavía no hay nadie aquí.
helper-first = ¿Ayuda a otra persona? Primero toque su propia cara.
your-pin = Su clave
pin-why = Solo { $name } la sabe.
pin-digits = { $count ->
    [0] Ningún número todavía
    [one] 1 número
   *[other] { $count } números
}
go-in = Entrar

# a new kiosk
new-kiosk = Kiosco nuevo
new-kiosk-question = ¿De quién es este kiosco?
found-it = Una cooperativa nueva
found-it-note = Usted empieza aquí y ahora.
join-it = Una cooperativa que ya existe
join-it-note = Usted tiene una invitación.
invitation-question = ¿Qué dice la invitación?
invitation-where = Un responsable la encuentra en otro kiosco, en Intercambio.
invitation = Invitación
join-now = Unirse
joining = Trayendo lo que saben los otros kioscos…
found-step-cooperative = Cooperativa
found-step-leader = Responsable
found-step-pin = Clave
cooperative-question = ¿Qué cooperativa es?
cooperative-name = Nombre de la cooperativa
street = Calle o casa
city = Ciudad o pueblo
country = País
currency = Moneda en que se paga a los socios
telephone = Teléfono
leader-question = ¿Quién la dirige?
leader-name = Su nombre
choose-face = Elija una cara
face-number = Cara { $n }
new-pin-question = Elija una clave
new-pin-note = De 4 a 8 números. La escribe cada vez que entra. No se la diga a nadie.
found-now = Empezar

# my page
my-page = Mi página
what-to-do = ¿Qué quiere hacer?
bring-produce = Entregar producto
bring-note = Pesar y después foto
bring-note-helping = Para usted o para alguien a quien ayuda
home-looks-on = Aquí los miembros entregan su cosecha. Lea una etiqueta para ver su lote; en cada pantalla el signo de interrogación muestra cómo se hace el trabajo.
lessons-title = Lecciones
lessons-note = Toque una lección: el camino se muestra en la pantalla real. Después deje que alguien lo pruebe. Nada se guarda.
lessons-coming-in = Entrar
lessons-leading = Para responsables
lesson-faces = Encontrar su cara
lesson-pictures = Tres dibujos
lesson-pin = Clave
lesson-produce = Qué se entrega
lesson-weight = Pesar
lesson-received = Revisar y guardar el lote
lesson-photo = Tomar la foto
lesson-result = Ver lo que se encontró
lesson-questions = Responder las preguntas
lesson-kept = Revisar y guardar la foto
lesson-queue = Lotes que esperan
lesson-review = Aprobar un lote
lesson-order = Llenar un pedido
lesson-parcel = Responder para los papeles
lesson-papers = Imprimir papeles, enviar el paquete
lesson-payment = Lo que debe un comprador
lesson-money = Anotar el dinero que llegó
lessons-any-pin = Escriba cuatro cifras cualesquiera. Nunca su propia clave en una lección.
lessons-buyer = el comprador
lessons-practice = Práctica: nada se guarda
lessons-done = Bien hecho. Era una práctica; nada se guardó.
error-lesson = En una lección esto no se puede hacer. Nada cambió. Siga, o vuelva a las lecciones.
tile-queue = Revisar lotes
tile-orders = Pedidos
tile-consignments = Paquetes
tile-payments = Pagos
tile-people = Personas
tile-produce = Mi producto
tile-money = Mi dinero
exchange = Intercambio
lots-wait = { $count ->
    [0] Nada espera
    [one] 1 lote espera
   *[other] { $count } lotes esperan
}
newest-lots = Mis últimos lotes
no-lots-yet = Usted todavía no ha traído nada.
no-money-yet = Todavía no hay dinero.
owed-to-you = La cooperativa le debe esto.
owed = La cooperativa debe esto.

# bringing produce
step-member = Quién
step-produce = Qué
step-weight = Peso
step-day = Día
step-place = Lugar
go-on-question = ¿Seguir donde se quedó?
go-on = Seguir
begin-again = Empezar de nuevo
kept-so-far = Guardado hasta aquí
who-brings = ¿Quién lo trae?
helping-note = Usted ayuda. El registro lo dice.
what-brought = ¿Qué trajo?
how-heavy = ¿Cuánto pesa?
unit-name-kg = kg
unit-note-kg = Kilogramo
unit-name-jin = jin
unit-note-jin = Medio kilo
same-as = Lo mismo que
when-picked = ¿Cuándo se cosechó?
picked-note = Se cosechó este día
another-day = Otro día
another-day-note = Elegir en el calendario
days-earlier = Antes
days-later = Después
harvested-on = Cosechado el { $day }
where-grown = ¿Dónde creció?
another-place = Otro lugar
no-place-yet = Todavía no hay lugares. Primero un responsable agrega uno.
place-name = ¿Cómo le dice a ese lugar?
place-add = Agregar este lugar
this-is-kept = Esto se guarda
keep-weight = Guardar { $weight }
lot-kept = Su lote está guardado
lot-word = Lote
lot-of = Lote { $n }
write-on-crate = Escriba { $n } en cada caja.
take-photo = Tomar una foto

# the photo
step-photo = Foto
step-questions = Preguntas
step-check = Revisar
take-photo-title = Póngalo sobre el tapete
take-now = Tomar la foto
take-again = Tomar otra vez
new-photo = Foto nueva
photo-from-file = De un archivo
other-camera = Otra cámara
camera-label = Lo que ve la cámara
camera-none = Aquí no hay cámara. Elija una foto de un archivo.
camera-refused = No hay permiso para usar la cámara. Elija una foto de un archivo.
camera-busy = Otra cosa está usando la cámara. Ciérrela, o elija una foto de un archivo.
hint-corners = Todos los cuadros negros están en la foto.
hint-apart = Las piezas no se tocan.
hint-above = Sostenga la cámara recto desde arriba, en la sombra.
measuring = Midiendo…
measuring-title = Un momento
photo-again-title = Pruebe una vez más, por favor
photo-label = La foto
photo-measured-label = La foto con { $count } piezas medidas
nothing-counted = No se encontró producto ({ $produce }) sobre el tapete. Ponga algo encima y tome la foto otra vez.
photo-good-question = ¿Es buena esta foto?
pieces-found = { $count ->
    [one] 1 pieza cuenta
   *[other] { $count } piezas cuentan
}
pieces = Las piezas una por una
piece-touching = Toca a otra
left-out = No cuenta
left-out-other_colour = Otro color
left-out-other_shape = Otra forma
left-out-too_small = Demasiado pequeña para ser una
left-out-too_large = Demasiado grande para ser una
left-out-cut_off = No está toda sobre el tapete
warning-focal_length_unknown = La cámara no dice su distancia focal. Los tamaños pueden variar uno o dos milímetros.
warning-few_markers = Algunos cuadros negros están tapados. Los tamaños pueden ser menos exactos.
warning-marker_covered = Hay algo sobre un cuadro negro. Eso no se mide, y los tamaños pueden ser menos exactos.
warning-no_pieces = No se vio nada sobre el tapete.
warning-card_not_seen = La tarjeta de colores está tapada. Los colores pueden variar.
warning-light_bad = La luz es muy poca, muy fuerte o viene de un lado. No se pueden juzgar los colores.
warning-glare = El tapete refleja una luz. Ahí no se pueden juzgar la piel ni los colores.
warning-too_tilted = La foto se tomó de lado. Los tamaños pueden variar uno o dos milímetros.
photo-says = La foto dice
photo-and-you-say = La foto y usted dicen
why-not = ¿Por qué no { $class }?
why-this = ¿Por qué esta categoría?
answer-allows = “{ $answer }” permite { $class } como máximo.
no-limits = Aquí la norma no tiene límite de tamaño.
clause = Sección { $clause }
check-with-inspector = Confirme con su inspector antes de confiar en esto.
leader-looks = Un responsable lo revisa antes de que cuente.
photo-good = Esta foto está bien
question-of = Pregunta { $at } de { $all }
why-asked = ¿Por qué preguntamos?
why-asked-text = Una cámara no puede saber esto. La norma lo pide.
check-title = ¿Todo está bien?
your-answers = Sus respuestas
keep-photo = Guardar esta foto

# my produce
my-produce-title = Lo que usted trajo
produce-of = Lo que trajo { $name }
stage-received = Necesita una foto
stage-waiting = Espera a un responsable
stage-approved = Aprobado
stage-withdrawn = Retirado
no-photo-yet = Sin foto todavía.
take-back = Retirar el lote
brought-by = traído por { $name }
helped-by = anotado por { $name }
approved-as = { $class }, dice { $name }
approval-void = El lote cambió después de aprobarse. Un responsable lo revisa otra vez.

# my money
your-money = Su dinero
money-of = Dinero de { $name }
buyer-paid = { $buyer } pagó { $amount } por { $weight }.
buyer-paid-you = { $buyer } pagó { $amount } por sus { $weight }.
share-bar = { $percent } de cada 100 son para usted
of-hundred = { $who } { $percent } de 100
you-get = Usted recibe
member-gets = El socio recibe
your-part-of-price = Su parte del precio
deduction = Descuento
deduction-cooperative-fee-why = Como acordaron los socios.
deduction-packing-why = Cajas y trabajo, por cada kilo.
deduction-transport-why = Su parte del transporte.
statement = Liquidación
statement-show = Liquidación para imprimir
print-paper = Imprimir
