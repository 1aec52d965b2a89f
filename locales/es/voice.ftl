# What the kiosk says aloud.

voice-hear = Escuchar esta pantalla
voice-stop = Dejar de hablar
voice-quiet = Que no hable por sí sola
voice-loud = Que hable por sí sola
voice-volume = Volumen
voice-volume-soft = Bajo
voice-volume-middle = Medio
voice-volume-loud = Alto
voice-none = Este quiosco no tiene voz para este idioma. Pida a un responsable que se añada una.
voices-title = Voces grabadas
voices-note = Lo que alguien grabó suena en lugar de la voz del kiosco.
voices-here = En este kiosco
voices-none = Todavía no hay grabaciones. El kiosco habla con su propia voz.
voices-stick = En la memoria USB
voices-no-stick = Ponga una memoria USB con grabaciones.
voices-nothing = No hay grabaciones en esta memoria. Su lugar es la carpeta { $folder }.
voices-has = { $count } de { $all } frases
voices-broken = Grabaciones que no suenan y se quedan fuera: { $count }
voices-add = Añadir
voices-added = Las grabaciones ya están en este kiosco.
voices-remove = Quitar
voices-remove-sure = ¿Quitar estas grabaciones? Hablará la voz del kiosco. Se pueden añadir otra vez desde una memoria.
error-voice-missing = Este quiosco no tiene voz para esto. Todo lo que usted ingresó está guardado. Léalo o pida que se lo lean.
error-voice-pack-unreadable = Las grabaciones no se pueden leer. Lo que había se queda. Ponga la memoria otra vez o pida que las escriban de nuevo.
error-voice-pack-no-room = No hay sitio para las grabaciones en este kiosco. Lo que había se queda. Haga sitio y añádalas otra vez.
