# Códigos de calibre, tolerancias de calidad y lo que debe llevar el envase.

label-variety = Variedad
label-flesh = Pulpa
label-piece-weight = Peso por pieza
label-size-and-code = { $range } · código { $code }

size-code = Código de calibre { $code }
size-code-all = Todas las piezas están entre { $range }.
size-code-few = Fuera de { $range }: pieza { $numbers }. Tan pocas se permiten.
size-code-mixed = Fuera de { $range }: pieza { $numbers }. Demasiadas para un solo código.
size-code-from = { $from } y más
size-code-weigh = Calculado por el tamaño: pese para estar seguro.

quality-tolerance = Calidad en todo el lote: hasta el { $percent } % puede estar por debajo de { $class }.
quality-tolerance-worse = Calidad en todo el lote: hasta el { $percent } % puede estar por debajo de { $class }; de eso, el { $worse } % muy por debajo.
quality-tolerance-decay = Calidad en todo el lote: hasta el { $percent } % puede estar por debajo de { $class }; de eso, el { $decay } % podrido.

marking-missing = Escriba esto a mano en el envase
marking-complete = La etiqueta lleva todo lo que pide la norma.
marking-asked-by = Lo pide { $standard }
marking-unknown = Nadie ha comprobado aún qué debe llevar este envase: confirme con su inspector.
particular-packer = Envasador con dirección
particular-nature = Qué es
particular-variety = Variedad
particular-flesh-colour = Color de la pulpa
particular-origin = País de origen
particular-class = Categoría
particular-size-mm = Calibre en mm
particular-size-g = Peso de la pieza menor y de la mayor

graded-before = Clasificado antes: { $class } · { $standard }, { $edition } · { $when }
