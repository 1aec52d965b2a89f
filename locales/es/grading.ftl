# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = ¿Tamaño suficiente?
rule-diameter-min-pass = La más pequeña mide { $measured } mm de ancho. Debe medir por lo menos { $limit } mm.
rule-diameter-min-tolerated =
    { $pieces ->
        [one] Una pieza está
       *[other] { $pieces } piezas están
    } por debajo de { $limit } mm; la más pequeña mide { $measured } mm. Tan pocas se permiten.
rule-diameter-min-fail =
    { $pieces ->
        [one] Una pieza es demasiado pequeña
       *[other] { $pieces } piezas son demasiado pequeñas
    }: { $measured } mm, y debe medir por lo menos { $limit } mm.
rule-diameter-min-ask = La más pequeña mide { $measured } mm. { $limit } mm bastan si la respuesta de abajo es sí.
rule-diameter-spread = ¿Todas de tamaño parecido?
rule-diameter-spread-pass = La más grande y la más pequeña se diferencian en { $measured } mm. Hasta { $limit } mm está bien.
rule-diameter-spread-fail = La más grande y la más pequeña se diferencian en { $measured } mm. Se permiten { $limit } mm como máximo.
rule-blemish-length = ¿Rasguños bastante cortos?
rule-blemish-area = ¿Manchas de la piel bastante pequeñas?
rule-scab-area = ¿Bastante poca sarna?
rule-bruise-area = ¿Bastante pocos golpes?
rule-red-least = ¿Bastante rojas?
rule-green-most = ¿Bastante poco verde?
rule-skin-pass = Lo máximo en una pieza es { $measured }. Hasta { $limit } está bien.
rule-skin-tolerated =
    { $pieces ->
        [one] Una pieza tiene
       *[other] { $pieces } piezas tienen
    } más de { $limit }; lo máximo es { $measured }. Tan pocas se permiten.
rule-skin-fail =
    { $pieces ->
        [one] Una pieza tiene
       *[other] { $pieces } piezas tienen
    } más de { $limit }; lo máximo es { $measured }.
rule-skin-ask = Lo máximo en una pieza es cerca de { $measured }; se permite { $limit }. Su respuesta decide.
rule-least-pass = Lo mínimo en una pieza es { $measured }. Desde { $limit } está bien.
rule-least-tolerated =
    { $pieces ->
        [one] Una pieza tiene
       *[other] { $pieces } piezas tienen
    } menos de { $limit }; lo mínimo es { $measured }. Tan pocas se permiten.
rule-least-fail =
    { $pieces ->
        [one] Una pieza tiene
       *[other] { $pieces } piezas tienen
    } menos de { $limit }; lo mínimo es { $measured }.
rule-least-ask = Lo mínimo en una pieza es cerca de { $measured }; hace falta { $limit }. Su respuesta decide.
question-look =
    { $count ->
        [one] Mire muy de cerca la pieza { $numbers }.
       *[other] Mire muy de cerca las piezas { $numbers }.
    }

question-sound = ¿Hay algo podrido?
question-sound-help = Busque manchas marrones blandas, moho y agujeros.
answer-sound-yes = Nada podrido
answer-sound-no = Algo podrido

question-other_side = Dé vuelta a las piezas. ¿El otro lado está igual de bueno?
question-other_side-help = La foto muestra un solo lado.
answer-other_side-yes = Igual de bueno
answer-other_side-no = Peor

question-skin = ¿Cómo se ve la cáscara?
question-skin-help = Mire las peores piezas, por los dos lados.
question-skin-help-apple = Marcas pequeñas: hasta 2 cm de largo o 1 cm² en total. Marcas más grandes: hasta 4 cm de largo o 2,5 cm².
question-skin-help-lemon = Marcas pequeñas: pocas cicatrices, manchas de óxido o quemaduras de sol. Marcas más grandes: más de eso, o cáscara áspera.
question-skin-help-tomato = Marcas pequeñas: marcas leves en la piel, sin grietas. Marcas más grandes: grietas cicatrizadas de hasta 3 cm.
question-skin-help-pear = Marcas pequeñas: hasta 2 cm de largo o 1 cm² en total. Marcas más grandes: hasta 4 cm de largo o 2,5 cm².
question-skin-help-orange = Marcas pequeñas: pocas cicatrices, manchas de óxido o quemaduras de sol. Marcas más grandes: más de eso, o cáscara áspera.
question-skin-help-mandarin = Marcas pequeñas: pocas cicatrices, manchas de óxido o quemaduras de sol. Marcas más grandes: más de eso, o cáscara áspera.
question-skin-help-lime = Marcas pequeñas: pocas cicatrices, manchas de óxido o quemaduras de sol. Marcas más grandes: más de eso, o cáscara áspera.
question-skin-help-peach = Marcas pequeñas: hasta 1,5 cm de largo o 1 cm² en total. Marcas más grandes: hasta 2,5 cm de largo o 2 cm².
question-skin-help-kiwifruit = Marcas pequeñas: hasta 1 cm² en total. Marcas más grandes: hasta 2 cm².
question-skin-help-mango = Marcas pequeñas: hasta 3 cm² en total en un mango pequeño, 5 cm² en uno grande. Marcas más grandes: hasta 5 y 7 cm².
question-skin-help-table_grapes = Marcas pequeñas: leve quemadura de sol, solo en la piel. Marcas más grandes: golpes leves, quemaduras de sol o marcas en la piel.
question-skin-help-strawberry = Marcas pequeñas: blanco hasta una décima parte, presión leve. Marcas más grandes: blanco hasta una quinta parte, golpes secos.
question-skin-help-sweet_pepper = Marcas pequeñas: hasta 2 cm de largo o 1 cm² en total. Marcas más grandes: hasta 4 cm de largo o 2,5 cm².
question-skin-help-garlic = Marcas pequeñas: roturas pequeñas en la piel de afuera. Marcas más grandes: falta la piel de afuera, cortes cicatrizados, faltan tres dientes como máximo.
question-skin-help-potato = Marcas más grandes: verde hasta una octava parte, sarna hasta una cuarta parte, grietas de hasta 4 mm de hondo.
answer-skin-clean = Limpia
answer-skin-slight = Marcas pequeñas
answer-skin-marked = Marcas más grandes
answer-skin-bad = Todavía más

question-size_group = ¿De qué grupo de tamaño son los mangos?
question-size_group-help = Como dice en el envase: A es el más pequeño, D el más grande.
answer-size_group-a = Grupo A
answer-size_group-b = Grupo B
answer-size_group-c = Grupo C
answer-size_group-d = Grupo D
answer-size_group-unknown = No estoy seguro

question-stalk = ¿Todas las manzanas tienen su cabito?
question-stalk-help = Si falta el cabito, debe haber salido limpio.
answer-stalk-yes = Todas
answer-stalk-no = Algunas sin cabito

question-colour_group = ¿Qué variedad de manzana es?
question-colour_group-help = No cuánto rojo tienen estas, sino cuánto tiene la variedad. Roja entera: como Red Delicious. Medio roja: como Idared. Con rubor o rayas: como Elstar. Verde o amarilla: como Golden Delicious.
answer-colour_group-a = Roja entera
answer-colour_group-b = Medio roja
answer-colour_group-c = Con rubor o rayas
answer-colour_group-d = Verde o amarilla
answer-colour_group-unknown = No estoy seguro
question-colour = ¿Cuánto de la manzana tiene el color de su variedad?
question-colour-help = Variedad roja: Completo es tres cuartas partes roja, Algo es la mitad. Variedad medio roja: la mitad, una tercera parte. Variedad rayada: una tercera parte, una décima. Una variedad verde o amarilla siempre es Completo.
answer-colour-full = Completo
answer-colour-some = Algo
answer-colour-little = Poco

question-brix = ¿Las manzanas pequeñas son bastante dulces?
question-brix-help = Mida el jugo: por lo menos 10,5 °Brix.
answer-brix-yes = 10,5 o más
answer-brix-no = Menos
question-medium_kind = ¿Es una variedad de manzana mediana?
question-medium_kind-help = Las variedades grandes, como Fuji o Delicious, deben ser más anchas.
answer-medium_kind-yes = Sí
answer-medium_kind-no = No
question-small_kind = ¿Es una variedad de manzana pequeña?
question-small_kind-help = Pregunte al inspector qué variedades cuentan como pequeñas.
answer-small_kind-yes = Sí
answer-small_kind-no = No

question-green = ¿Está bien que tengan tanto verde?
question-green-help-orange = Sí, solo si crecieron donde hace calor y hay humedad, y tienen 45 % de jugo o más; Mosambi, Sathgudi y Pacitan 33 %.
question-green-help-mandarin = Por lo menos una tercera parte debe tener el color maduro. Sí, solo si la variedad madura es verde.
answer-green-yes = Está bien
answer-green-no = Demasiado verdes

question-juice = ¿Hay bastante jugo?
question-juice-help = Exprima algunas y pese el jugo.
question-juice-help-lemon = Exprima algunos: el jugo pesa por lo menos una quinta parte de la fruta.
question-juice-help-orange = Exprima algunas: el jugo pesa por lo menos 35 % de la fruta; navel 33 %, naranjas sanguinas 30 %.
question-juice-help-mandarin = Exprima algunas: el jugo pesa por lo menos una tercera parte de la fruta; clementinas 40 %.
question-juice-help-lime = Exprima algunas: el jugo pesa por lo menos 42 % de la fruta; limas mexicanas 40 %.
answer-juice-yes = Bastante jugo
answer-juice-no = Demasiado seca

question-ripe_firm = ¿Qué tan firmes están los tomates?
question-ripe_firm-help = Apriete suave con el pulgar.
answer-ripe_firm-firm = Firmes
answer-ripe_firm-fairly = Bastante firmes
answer-ripe_firm-softer = Un poco blandos
answer-ripe_firm-soft = Blandos

question-smaller_kind = ¿Es una variedad de fruta pequeña?
question-smaller_kind-help = ¿No está seguro? Responda Variedad normal.
question-smaller_kind-help-mandarin = Variedad pequeña solo si son clementinas.
question-smaller_kind-help-lime = Variedad pequeña solo si son limas mexicanas o indias.
answer-smaller_kind-yes = Variedad pequeña
answer-smaller_kind-no = Variedad normal

question-early = ¿Se cosechó fuera de la temporada principal?
question-early-help = La temporada principal es de julio a octubre; al sur del ecuador, de enero a abril.
answer-early-yes = Fuera de temporada
answer-early-no = En temporada

question-weight = ¿Cuánto pesa la más liviana?
question-weight-help = Pésela.
question-weight-help-kiwifruit = Pesada: 90 g o más. Mediana: 70 g. Liviana: 65 g.
question-weight-help-table_grapes = Pese el racimo más pequeño. Pesada: 75 g o más.
question-weight-help-mango = Pesada: 200 g o más.
answer-weight-heavy = Pesada
answer-weight-middle = Mediana
answer-weight-light = Liviana
answer-weight-too_light = Demasiado liviana

question-shape = ¿Qué tan redondas son, vistas desde la punta?
question-shape-help = Lado angosto entre lado ancho. Redonda: 0,8 o más. Un poco aplanada: 0,7 o más.
answer-shape-round = Redonda
answer-shape-flatter = Un poco aplanada
answer-shape-flat = Aplanada

question-sweet = ¿Son bastante dulces?
question-sweet-help = Mida el jugo.
question-sweet-help-peach = Mida el jugo: por lo menos 8 °Brix.
question-sweet-help-kiwifruit = Mida el jugo: por lo menos 6,2 °Brix.
question-sweet-help-table_grapes = Mida el jugo: por lo menos 13 °Brix con semilla, 14 sin semilla.
answer-sweet-yes = Bastante dulces
answer-sweet-no = Todavía no

sample-share = { $below } de { $pieces } están por debajo del tamaño para { $class }: { $percent } %.
sample-marked = { $below } de { $pieces } tienen más manchas de las que permite { $class }: { $percent } %.
sample-upper = En el lote entero puede ser hasta { $upper } %; se permite { $tolerated } %. Con más piezas en la foto es más seguro.
sample-lift =
    { $count ->
        [one] Saque la pieza { $numbers }: las demás son { $class }.
       *[other] Saque { $count } piezas ({ $numbers }): las demás son { $class }.
    }
sample-lift-sizes = En el lote entero deje de { $from } a { $to } mm.
sample-lift-marks = En el lote entero saque también las que tengan manchas así.
sample-lift-colour = En el lote entero saque también las que tengan tan poco color.
sample-sell-as = Se puede vender como
sample-open = falta responder algo
market-contract = Por contrato
market-EU = Unión Europea

grade-again = Clasificar de nuevo
grade-again-today = Qué dirían las reglas de hoy
grade-again-says = Con las reglas de hoy ({ $standard }, { $edition }) esta foto da { $class }.
grade-again-stays = Con las reglas de hoy ({ $standard }, { $edition }) sigue siendo { $class }.
grade-again-approved = Entonces la aprobación termina, y un responsable lo revisa otra vez.
grade-again-open = Las reglas de hoy también preguntan: { $questions } Tome una foto nueva y responda.
limit-changed = { $rule } { $class }: { $now } en lugar de { $before }
limit-new = { $rule } { $class }: { $now }, que es nuevo
limit-gone = { $rule } { $class }: ya no hay límite

mark-verified = Leído en la norma misma
mark-second-hand = Leído de segunda mano: confirme con su inspector
mark-recalled = De memoria: confirme con su inspector
