# The kiosks of the cooperative: who is let in, which is lost, which was copied.
devices-title = { $count ->
    [one] 1 kiosco
   *[other] { $count } kioscos
}
devices-open = Nuestros kioscos
devices-this-one = Este kiosco
devices-no-name = Kiosco { $short }
devices-state-let_in = Admitido
devices-state-not_let_in = Sin admitir todavía
devices-state-revoked = Retirado
devices-copied = Existe dos veces
devices-last = Último trabajo: { $when }
devices-no-work = Sin trabajo todavía
devices-entries = { $count ->
    [one] 1 registro
   *[other] { $count } registros
}
devices-aside = { $count ->
    [one] 1 registro está guardado, pero no cuenta
   *[other] { $count } registros están guardados, pero no cuentan
}
devices-waiting = { $count ->
    [one] 1 registro espera a otros
   *[other] { $count } registros esperan a otros
}
devices-joined = Entró { $when }
devices-name-field = Nombre de este kiosco
devices-name-hint = El lugar donde está, para que todos sepan cuál es.
devices-name-keep = Guardar este nombre
devices-named = El nombre está guardado.
devices-admit = Admitir un kiosco
devices-admit-title = ¿Qué kiosco debe entrar?
devices-admit-hint = En el kiosco nuevo elija “Unirse” y después “No tengo invitación”. Escanee lo que muestra, o escríbalo aquí.
devices-admit-field = Lo que muestra el kiosco nuevo
devices-admit-do = Admitirlo
devices-admitted-title = { $name } está admitido
devices-admitted-hint = Ahora escanee esto en el kiosco nuevo, o escríbalo allá.
devices-admitted-done = Listo
devices-not-let-in-why = Nadie conocido aquí admitió este kiosco. Lo que hizo está guardado, pero no cuenta hasta que usted lo admita.
devices-revoked-by = { $name } lo retiró { $when }.
devices-revoked-why = Lo que hizo hasta ese momento cuenta. Lo de después está guardado, pero no cuenta. No se pierde nada.
devices-copied-why = Alguien copió los registros de este kiosco, y las dos copias siguieron trabajando. Todo está guardado. Desde donde se separan, solo cuenta una.
devices-chain = Registros { $from } a { $to }
devices-chain-seen = Visto aquí por primera vez { $when } · { $short }
devices-chain-counts = cuenta
devices-chain-aside = guardado aparte
devices-revoke = Retirar este kiosco
devices-revoke-title = ¿Por qué retirar { $name }?
devices-revoke-hint = Ya no recibe nada nuevo. Lo que hizo hasta ahora queda y cuenta.
devices-revoke-pin = Su clave, por favor
devices-revoke-pin-hint = Para que nadie más retire { $name } a nombre de usted.
devices-revoke-do = Retirar { $name }
devices-keep-it = Dejarlo
devices-reason-lost = Perdido
devices-reason-stolen = Robado
devices-reason-broken = Dañado
devices-reason-replaced = Otro hace su trabajo
devices-reason-misused = Alguien lo usó mal
devices-join-without = No tengo invitación
devices-ask-title = Muestre esto a un responsable
devices-ask-hint = El responsable abre “Nuestros kioscos” y admite este. Después escriba aquí lo que muestra el kiosco del responsable.
devices-ask-name = ¿Cómo va a llamar la gente a este kiosco?
devices-ask-make = Mostrarlo
devices-ask-next = Ya me admitieron
devices-code = Código para escanear
devices-words = Palabras para escribir
