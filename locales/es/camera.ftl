# La cámara mientras se apunta
framing-wait = Mirando…
framing-no_mat = Muestre el tapete a la cámara
framing-two_mats = Un solo tapete a la vez
framing-cut_off = Muestre todo el tapete
framing-too_far = Acérquese
framing-too_tilted = Ponga la cámara justo encima
framing-dark = Más luz, sin sombra en el tapete
framing-glare = La luz brilla en el tapete. Vaya a la sombra
framing-covered = Algo tapa los cuadros negros
framing-moving = No se mueva
framing-blurred = La imagen no es nítida. Espere o limpie la lente
framing-good = Bien. Tome la foto ahora
framing-scale-unknown = El kiosco aún no conoce esta cámara. Justo desde arriba los tamaños pueden variar uno o dos milímetros. Inclínela un poco, o pida a un responsable que enseñe su lente al kiosco.
camera-lost = La cámara se desconectó. Conéctela de nuevo, o elija una foto de un archivo.
camera-auto = Tomarla sola
camera-torch = Lámpara

# Las cámaras del kiosco
cameras-title = Cámaras
cameras-ask = ¿Qué cámara mira el tapete?
cameras-name = Cámara { $n }
cameras-known = El kiosco conoce su lente
cameras-unknown = Lente aún no aprendida
cameras-why = Con cinco fotos del tapete vacío el kiosco aprende cómo dibuja la lente. Así mide con la misma exactitud que con un teléfono que indica su lente.
cameras-learn = Aprender la lente
learn-title = Muestre el tapete vacío desde cinco lados
learn-straight = Justo desde arriba
learn-left = Desde la izquierda
learn-right = Desde la derecha
learn-near = Desde delante
learn-far = Desde atrás
learn-working = Aprendiendo la lente…
learn-done = El kiosco ya conoce esta lente
learn-done-note = Los cuadros negros están donde dice la lente, con una diferencia de { $px } píxeles.
error-calibrate-photos = Una lente se aprende con tres a seis fotos. No se cambió nada. Tome las fotos otra vez.
error-calibrate-photo = No se puede leer el tapete en la foto { $photo }. No se cambió nada. Muestre todo el tapete y tome las fotos otra vez.
error-calibrate-other-size = La foto { $photo } tiene otro tamaño que la primera. No se cambió nada. Tómelas todas con la misma cámara y el mismo ajuste.
error-calibrate-alike = Las fotos se parecen demasiado para aprender la lente. No se cambió nada. Tómelas otra vez, cada una desde otro lado.
error-calibrate-unfit = Estas fotos no concuerdan: el tapete no está plano, o las tomaron dos cámaras. No se cambió nada. Extienda bien el tapete y tómelas otra vez.

# Lo que se trae, ante la cámara
show-it = Mostrarlo a la cámara
show-it-how = Acerque una pieza a la cámara
show-it-is-this = ¿Es esto? Toque la imagen
show-it-unsure = No es seguro. Toque la imagen correcta
