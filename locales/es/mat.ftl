# The printed grading mat.

mat-title = Tapete de clasificación
mat-print-a3 = Imprima en papel A3 al 100 %, sin “ajustar a la página”.
mat-print-a4 = Imprima en papel A4 al 100 %, sin “ajustar a la página”.
mat-print-2xa4 = Imprima las dos páginas en papel A4 al 100 %, sin “ajustar a la página”. Corte la segunda por la línea de rayas y péguela sobre la primera: línea sobre línea, marca sobre marca.
mat-ruler = Mida esta línea con una regla: debe medir exactamente 100 mm. Si no, imprima otra vez al 100 %.
mat-full = Imprimir al 100 %
mat-flat = Bien extendido
mat-light = Luz sobre los colores
mat-above = Cámara justo encima
mat-free = Deje libres los cuadros negros
mat-apart = Espacio entre las frutas
mat-glue = Corte y pegue marca sobre marca
mat-cut = Corte por la línea
mat-glue-here = Pegue aquí la segunda página
