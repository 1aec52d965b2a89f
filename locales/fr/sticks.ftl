# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = Par clé USB
stick-none = Pas de clé USB. Mettez-en une et écrivez dessus ce qui attend.
stick-ready = Une clé USB est là. Écrivez dessus, puis portez-la en ville.
stick-found = { $count ->
    [one] Il y a quelque chose pour vous sur la clé USB.
   *[other] Il y a { $count } choses pour vous sur la clé USB.
}
stick-flag = Possible maintenant
stick-write = Écrire sur la clé USB
stick-read = Lire la clé USB
stick-read-old = Le prendre quand même
stick-writing = Écriture. Laissez la clé USB en place.
stick-reading = Lecture. Laissez la clé USB en place.
stick-progress = { $done } sur { $all }
stick-progress-mb = { $done } sur { $all } Mo
stick-safe = Vous pouvez continuer à travailler. Rien ne s’arrête.
stick-written = C’est sur la clé USB. Retirez-la et portez-la en ville.
stick-written-photos = { $count ->
    [0] Pas de photos
    [one] 1 photo
   *[other] { $count } photos
}
stick-read-done = { $count ->
    [0] Lu. Il n’y avait rien de nouveau.
    [one] Lu. 1 nouvelle donnée est entrée.
   *[other] Lu. { $count } nouvelles données sont entrées.
}
stick-pull = Vous pouvez la retirer maintenant.
stick-from = De { $name }, { $when }
stick-from-hub = Du centre, { $when }
stick-from-unknown = D’une autre borne, { $when }
stick-clock = L’horloge d’ici ou de là-bas n’est pas à l’heure. Tout a été pris. Regardez l’horloge.
stick-room = { $mb } Mo libres

stick-joined-how = Écrivez sur une clé USB. La borne qui vous a invité la lit et écrit dessus. Ensuite, lisez-la ici.

visits-title = { $count ->
    [one] 1 village à visiter
   *[other] { $count } villages à visiter
}
visits-who = Agent de terrain
visits-sealed = Vous transportez des paquets scellés. Personne ne peut les lire en route.
visits-none = Pas encore de village sur votre liste. Faites un échange avec le centre, ou prenez sur une clé USB.
visits-unnamed = Coopérative { $short }
visits-kiosks = { $count ->
    [one] 1 borne
   *[other] { $count } bornes
}
visits-silent = La borne silencieuse depuis le plus longtemps : { $when }
visits-heard = Dernières nouvelles : { $when }
visits-never = Pas encore de nouvelles
visits-to-hub = Pour le centre : { $things } données, { $photos } photos
visits-to-hub-none = Rien pour le centre
visits-to-kiosks = Pour le village : { $things } données, { $photos } photos
visits-to-kiosks-none = Rien pour le village
visits-take = Prendre sur la clé USB
visits-give = Écrire sur la clé USB
visits-hub = Échanger avec le centre
visits-hub-worked = Dernier échange avec le centre : { $when }
visits-hub-never = Pas encore d’échange avec le centre
visits-no-hub = Aucun centre n’est noté. Démarrez cet ordinateur avec l’adresse d’un centre.
visits-no-stick = Mettez une clé USB.
visits-taken = { $count ->
    [0] Rien de nouveau sur la clé USB.
    [one] Pris : 1 donnée. Vous pouvez retirer la clé USB.
   *[other] Pris : { $count } données. Vous pouvez retirer la clé USB.
}
visits-given = { $count ->
    [0] C’était déjà sur la clé USB. Vous pouvez la retirer.
    [one] Sur la clé USB : 1 donnée. Vous pouvez la retirer.
   *[other] Sur la clé USB : { $count } données. Vous pouvez la retirer.
}
visits-key = La clé de cet ordinateur
visits-key-hint = La personne qui s’occupe du centre en a besoin pour admettre cet ordinateur.
