# Entrar en una pantalla compartida: tres dibujos, credenciales, claves olvidadas, lo que se acepta, el bloqueo, ayudar.

# tres dibujos
signin-my-pictures = Mis tres dibujos
signin-tap-three = Toque sus tres dibujos, uno tras otro
signin-tapped = Tocados hasta ahora
signin-twelve = Doce dibujos
signin-which-of-you = ¿Quién de ustedes es?
signin-three = Tres dibujos
signin-choose-three = Elija tres dibujos
signin-choose-hint = Nadie más tiene los mismos. Dicen quién es cada uno; no son un secreto.
signin-choose = Elegir
signin-propose = Proponer otros
signin-keep-pictures = Guardar estos
signin-no-pictures = Todavía no tiene
signin-step-pictures = Dibujos
signin-step-consent = Acuerdo
signin-picture-sun = Sol
signin-picture-fish = Pez
signin-picture-bicycle = Bicicleta
signin-picture-hen = Gallina
signin-picture-cup = Taza
signin-picture-key = Llave
signin-picture-tree = Árbol
signin-picture-hat = Sombrero
signin-picture-drum = Tambor
signin-picture-boat = Barco
signin-picture-goat = Cabra
signin-picture-moon = Luna

# credenciales
signin-my-badge = Mi credencial
signin-hold-badge = Ponga su credencial ante la cámara
signin-hold-badge-hint = El cuadrado de puntos mira a la cámara, a una mano de distancia. También sirve un lector.
signin-badge-picture = Lo que ve la cámara
signin-badge-no-camera = No hay cámara. Use el lector, o vuelva y toque su cara.
signin-badge = Credencial
signin-badges = Credenciales
signin-badge-hint = Póngala ante la cámara del kiosco
signin-badge-since = Desde: { $when }
signin-no-badge = Todavía no tiene
signin-badge-print = Imprimir credencial
signin-badge-lost = Perdida
signin-badge-lost-ask = ¿{ $name } perdió la credencial?
signin-badge-lost-note = Habrá una nueva para imprimir. La vieja ya no abre nada, la encuentre quien la encuentre.
signin-badge-replace = Hacer una nueva

# la clave
signin-pin-again = Primero su clave
signin-forgot = Olvidé mi clave
signin-vouch-leader = Un responsable con clave y otra persona dicen que es { $name }.
signin-vouch-members = No hay otro responsable. Dos personas con credencial o clave dicen que es { $name }.
signin-vouch-first = ¿Quién dice primero que es { $name }?
signin-vouch-second = ¿Y quién más?
signin-vouch-yes = ¿De verdad es { $name }?
signin-vouch-nobody = Nadie de los inscritos aquí puede hacerlo. Pregunte a un responsable en otro kiosco.
signin-new-pin = Elija una clave nueva
signin-new-pin-again = La misma clave otra vez
signin-new-pin-differs = No eran iguales. Elíjala de nuevo.
signin-pin-was-reset = La clave se cambió { $when }. Respondieron por ello: { $names }.

# mostrar quién es uno
signin-way-pictures = Con mis tres dibujos
signin-way-badge = Con mi credencial
signin-way-pin = Con mi clave
signin-way-face = Con mi cara
signin-prove-pictures = { $name }, toque sus tres dibujos.
signin-prove-badge = { $name }, ponga su credencial ante la cámara.
signin-prove-pin = { $name }, escriba su clave.
signin-prove-face = { $name }, toque su cara.
signin-yes = Confirmar con el PIN

# lo que se acepta
signin-consent-ask = ¿Está de acuerdo?
signin-consent-kept = Aquí se guarda: su nombre y su cara, lo que trae con sus fotos, y lo que se le paga.
signin-consent-seen = Lo ven los responsables y ayudantes de su cooperativa. Los demás socios solo ven su nombre y su cara.
signin-consent-sent = Viaja a los otros kioscos de la cooperativa y a su central. En las etiquetas los compradores solo ven su número.
signin-consent-back = Puede retirar su acuerdo cuando quiera, en su propia página.
signin-consent-version = Texto número { $version }
signin-consent-agree = { $name } está de acuerdo
signin-consent-given = De acuerdo
signin-consent-not-asked = Todavía no se preguntó
signin-consent-withdrawn = Acuerdo retirado
signin-consent-read = Leer y aceptar
signin-consent-take-back = Retirar el acuerdo
signin-take-back-ask = ¿Retirar su acuerdo?
signin-take-back-seen = Desde entonces solo los responsables ven su nombre y su cara.
signin-take-back-books = Lo que trajo y cobró queda en los libros, porque de ello depende dinero de otros.
signin-take-back-way-in = Entrará con sus tres dibujos o su credencial.
signin-withdrawn = Solo lo ven los responsables
signin-about-me = Sobre mí

# el bloqueo
signin-idle-title = ¿Sigue usted ahí?
signin-idle-note = La pantalla se bloqueará pronto. Lo que escribió queda guardado para usted.
signin-idle-here = Aquí estoy
signin-lock = Bloqueo de pantalla
signin-lock-ask = ¿Cuánto tiempo sin tocarla hasta que se bloquee la pantalla?
signin-lock-note = Antes hay un sonido y una cuenta. Donde se ve dinero, es la mitad del tiempo.
signin-minutes = { $count ->
    [one] 1 minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}

# ayudar
signin-help = Ayudar a alguien
signin-help-whom = ¿A quién ayuda?
signin-help-note = Todo lo que escriba será suyo. Esa persona dice que sí antes de guardarlo.
signin-their-produce = Su producto
signin-their-money = Su dinero
signin-help-stop = Dejar de ayudar
signin-helps = { $who } ayuda a { $whom }
signin-what-brought = ¿Qué trajo { $name }?
signin-how-heavy = ¿Cuánto pesa lo que trajo { $name }?
signin-when-picked = ¿Cuándo lo cosechó { $name }?
signin-where-grown = ¿Dónde lo cultivó { $name }?
signin-confirm = { $name }, ¿está bien así?

# lo que puede fallar
error-pin-needed = Esto necesita primero su clave. No se cambió nada.
error-pictures-unknown = Nadie tiene estos tres dibujos en este orden. Toque los suyos otra vez, o vuelva y toque su cara.
error-pictures-taken = Otra persona tiene estos tres en este orden. Toque otros.
error-pictures-unusable = Hacen falta tres dibujos distintos. Tóquelos otra vez.
error-pictures-wrong = No son los dibujos correctos. Tóquelos otra vez.
error-pictures-none-left = Todas las series de tres dibujos están tomadas. Use una credencial.
error-badge-unknown = Esta credencial no abre nada aquí. Puede ser una vieja. No se cambió nada. Toque su cara, o pida una nueva a un responsable.
error-badge-wrong = Es la credencial de otra persona, o una vieja. Use la correcta.
error-face-not-enough = Aquí no basta con tocar la cara. Use los tres dibujos, la credencial o la clave.
error-vouchers-same = Hacen falta otras dos personas, cada una por sí misma. Elija de nuevo.
error-voucher-not-leader = Una de las dos debe ser responsable, con su clave. Elija de nuevo.
error-voucher-too-weak = Aquí las dos necesitan credencial o clave. Elija de nuevo.
error-confirmation-needed = Primero dice que sí quien lo trajo. No se pierde nada.
error-consent-outdated = El texto cambió desde entonces. Léalo otra vez.
error-idle-unusable = La pantalla puede bloquearse después de { $least_s } a { $most_s } segundos. Elija de nuevo.
