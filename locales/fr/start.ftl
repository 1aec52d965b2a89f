# Finding other kiosks, and starting from the records as the hub has them.

error-village-empty = Aucune autre borne n’a été trouvée. Rien n’est perdu. Regardez si les deux sont sur le même réseau et si l’autre se laisse appeler.
exchange-ahead = { $count ->
    [one] { $count } fiche est montrée telle qu’elle est au centre. Son histoire est encore en route ; quand elle sera là, on pourra la modifier.
    [many] { $count } de fiches sont montrées telles qu’elles sont au centre. Leur histoire est encore en route ; quand elle sera là, on pourra les modifier.
   *[other] { $count } fiches sont montrées telles qu’elles sont au centre. Leur histoire est encore en route ; quand elle sera là, on pourra les modifier.
}
