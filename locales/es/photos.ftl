# Fotos que no se pueden medir
error-photo-heic = Esta foto es un archivo HEIC, que el kiosco no puede leer. No se cambió nada. Elija JPEG en los ajustes de la cámara del teléfono («Más compatible») y tómela otra vez.
error-photo-cut-short = Falta el final de esta foto. No se cambió nada. Cópiela de nuevo o tómela otra vez.
error-too-few-pixels = Esta imagen es demasiado pequeña para medir algo. No se cambió nada. Elija la foto misma, no su vista previa.
error-picture-too-heavy = Este tipo de imagen es demasiado grande en este tamaño. No se cambió nada. Guárdela como JPEG común o más pequeña.
error-photo-blurred = Esta foto no es nítida, así que no se pueden medir tamaños ni manchas. No se cambió nada. Limpie la lente, no se mueva y tómela otra vez.
error-photo-too-dark = Esta foto está demasiado oscura y no se ve el tapete. No se cambió nada. Tómela otra vez con más luz, sin sombra en el tapete.
error-photo-too-bright = Esta foto está demasiado clara y no se ve el tapete. No se cambió nada. Vaya a la sombra y tómela otra vez.
error-photo-mirrored = Esta foto está al revés, como en un espejo. No se cambió nada. Tome el tapete mismo, no un espejo, con la cámara de atrás del teléfono.
error-two-mats = Hay más de un tapete en la foto. No se cambió nada. Tome un tapete a la vez.
