# Finding other kiosks, and starting from the records as the hub has them.

error-village-empty = No se encontró ningún otro kiosco. No se perdió nada. Mire si los dos están en la misma red y si el otro deja que lo llamen.
exchange-ahead = { $count ->
    [one] Se muestra { $count } registro como está en la central. Su historia aún viene en camino; cuando llegue, se podrá cambiar.
    [many] Se muestran { $count } de registros como están en la central. Su historia aún viene en camino; cuando llegue, se podrán cambiar.
   *[other] Se muestran { $count } registros como están en la central. Su historia aún viene en camino; cuando llegue, se podrán cambiar.
}
