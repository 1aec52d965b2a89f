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
error-voice-missing = Este quiosco no tiene voz para esto. Todo lo que usted ingresó está guardado. Léalo o pida que se lo lean.
