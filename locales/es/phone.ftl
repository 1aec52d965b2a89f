# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = Teléfono del kiosco
phone-use = Usar un teléfono
phone-use-review = Revisar en mi teléfono
phone-use-scan = Leer con un teléfono
phone-title-photo = Tomar la foto con un teléfono
phone-title-review = Revisar en su teléfono
phone-title-scan = Leer con un teléfono
phone-step-wifi = Conecte el teléfono al mismo Wi-Fi que este kiosco.
phone-step-point = Apunte la cámara del teléfono a este código. Toque el enlace que aparece.
phone-step-photo = Tome la foto con el teléfono. Llega aquí sola.
phone-step-review = Compare dos dibujos. Después los lotes están en su teléfono.
phone-step-scan = Fotografíe el código que quiere leer.
phone-join = Primero, conéctese al Wi-Fi del kiosco
phone-join-point = Apunte la cámara del teléfono a este código. Toque para conectarse al Wi-Fi.
phone-join-type = O elíjalo por su nombre y escriba la contraseña.
phone-join-stay = ¿El teléfono dice que no hay internet? Quédese en este Wi-Fi de todos modos.
phone-join-name = Nombre
phone-join-password = Contraseña
phone-join-label = Código del Wi-Fi
phone-joined = El teléfono está conectado
phone-join-again = Otra vez el código del Wi-Fi
phone-join-page = Ahora abra la página
phone-code-label = Código para el teléfono
phone-code-making = Se está haciendo el código.
phone-left = { $minutes ->
    [one] Queda 1 minuto
   *[other] Quedan { $minutes } minutos
}
phone-other-code = Otro código
phone-new-code = Código nuevo
phone-here = Hay un teléfono.
phone-same = Los mismos dos dibujos deben estar en el teléfono.
phone-same-yes = Sí, los mismos
phone-same-no = No, son otros
phone-second = Su teléfono es ahora su segunda pantalla. Aquí ya puede salir.
phone-list = Teléfonos en uso
phone-list-of = { $name }, { $minutes } min como mucho
phone-end = Terminar
phone-over = El teléfono fue devuelto.
phone-arriving = La foto está llegando
phone-progress = { $done } de { $all } MB
phone-measuring = La foto llegó. Se está midiendo.

# On the phone itself.

phone-greeting = El teléfono busca el kiosco.
phone-away = El kiosco no responde. No se perdió nada. Quédese cerca, en el mismo Wi-Fi. Se prueba otra vez solo.
phone-same-kiosk = El kiosco muestra los mismos dos dibujos.
phone-compare = Compare los dibujos
phone-compare-say = ¿Están estos dos también en el kiosco? Entonces toque allí «Sí, los mismos».
phone-take-title = Fotografíe el producto sobre el tapete
phone-take = Tomar la foto
phone-take-again = Tomarla otra vez
phone-sending = La foto va al kiosco
phone-stays = Quédese cerca del kiosco. Si se corta, sigue sola.
phone-not-good = Tome la foto otra vez
phone-look-at-kiosk = Mire ahora el kiosco.
phone-scan-title = Fotografíe el código
phone-scan-take = Fotografiar el código
phone-scan-none = No se encontró ningún código en la foto. Acérquese, no se mueva y pruebe otra vez.
phone-scanned = El código fue leído
phone-desk-open = Ver los lotes
phone-desk-note = Antes de la primera aprobación se pide su PIN. Si nadie toca el teléfono, se devuelve solo.
phone-desk-end = Terminé
phone-ended-title = Listo
phone-ended = Puede cerrar esta página. Para otra foto, apunte la cámara al código nuevo del kiosco.
phone-no-code = Esta página se abre con un código. Toque «Usar un teléfono» en el kiosco y apunte la cámara al código.

# What goes wrong.

error-phone-ended = El teléfono ya no está en uso. No se perdió nada. Haga un código nuevo en el kiosco.
error-phone-another = Otro teléfono llegó primero. No se cambió nada. Haga un código nuevo en el kiosco y no deje que otros lo fotografíen.
error-phone-not-allowed = El teléfono está para otra cosa. No se cambió nada. Haga esto en el kiosco.
error-phone-unconfirmed = Diga primero en el kiosco que este es su teléfono. No se perdió nada.
error-phone-too-many = Ya hay muchos teléfonos en uso. Termine uno primero. No se perdió nada.
error-phone-no-network = Este kiosco no está en ninguna red y ningún teléfono puede alcanzarlo. Conéctelo a un Wi-Fi o use la cámara del kiosco. No se perdió nada.
error-phone-taken = El kiosco no puede recibir teléfonos en este momento. No se perdió nada. Use su propia cámara o enciéndalo de nuevo.
error-phone-stranger = Este no es el código de este kiosco, o es uno viejo. No se cambió nada. Apunte la cámara otra vez al código del kiosco.
error-phone-wait = Demasiados intentos equivocados. No se perdió nada. Espere un minuto y apunte la cámara otra vez al código.
