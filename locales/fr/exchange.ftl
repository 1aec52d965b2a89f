# How exchanges stand, and the ways to exchange.
exchange-ways = Une seule de ces façons d’envoyer suffit.
exchange-nothing-waits = Le centre a tout. La borne cherche toute seule s’il y a du nouveau.
exchange-waits = Cela part tout seul dans un moment.
exchange-trying = Appel du centre…
exchange-bringing = { $done } sur { $of } sont partis. Envoyé { $up }, reçu { $down }. Vous pouvez continuer à travailler.
exchange-so-far = { $done } sur { $of }
exchange-tries-again = La borne essaie encore toute seule : { $when }.
exchange-stopped = Cela continue dès que quelqu’un a aidé. Touchez ensuite « Essayer maintenant ».
exchange-stopped-looks = Il faut l’aide de quelqu’un. La borne regarde encore toute seule : { $when }.
exchange-try-now = Essayer maintenant
exchange-whose = de { $names }
exchange-clock-off = L’horloge de cette borne n’est pas à l’heure. D’après l’horloge du centre, il est : { $when }. Rien n’est perdu. Réglez l’horloge quand vous pouvez.
exchange-proxy = Proxy
exchange-proxy-hint = Seulement si la personne qui s’occupe du réseau en donne un. Sinon, laissez vide.
joining-title = Cette borne a rejoint la coopérative. Ses données sont en route.
joining-so-far = Recherche de ce que les autres bornes savent : { $down } jusqu’ici.
joining-no-hub = Les données viennent d’une autre borne du village, ou par clé USB.
joining-village = Chercher sur une borne du village
village-way = Avec une autre borne d’ici
village-way-note = Les deux sur le même réseau, sans internet. Les photos passent aussi.
village-found = { $count ->
    [0] Aucune borne trouvée pour le moment
    [one] 1 borne trouvée
   *[other] { $count } bornes trouvées
}
village-last = Dernière réussite : { $when }
village-open = Trouver une borne
village-title = Échanger avec une borne du village
village-running = Échange avec { $address }. Envoyé { $up }, reçu { $down }. Vous pouvez continuer à travailler.
village-worked-with = { $name } et cette borne ont maintenant la même chose : { $when }
village-call = Appeler une autre borne
village-none = Aucune trouvée pour l’instant. Regardez si les deux sont sur le même réseau, ou tapez l’adresse.
village-no-name = Une borne sans nom
village-meet = Échanger
village-address = Son adresse
village-address-hint = L’autre borne la montre, par exemple 192.168.1.7
village-meet-address = Échanger avec cette adresse
village-own = Laisser les autres appeler cette borne
village-own-address = Tapez ou scannez ceci sur l’autre borne :
village-qr = L’adresse de cette borne à scanner
village-off-note = Éteint. Quand c’est allumé, les bornes de notre coopérative sur le même réseau peuvent échanger avec celle-ci. Personne d’autre ne reçoit rien.
village-no-network = Allumé, mais cette borne n’est dans aucun réseau. Connectez-la au même Wi-Fi que l’autre.
village-switch-on = Laisser les autres appeler
village-switch-off = Ne plus laisser les autres appeler
village-ask-leader = Un responsable peut l’allumer.
photos-net-open = Photos par internet
photos-net-title = Combien de photos peuvent passer par internet ?
photos-net-note = Les données passent toujours. Par clé USB et dans le village, toutes les photos passent. Aujourd’hui, { $today } sont passés par internet ; les photos prennent { $here } sur cette borne.
photos-net-day = { $bytes } par jour
photos-net-day-note = Environ { $count } photos
photos-net-all = Toutes celles qu’il y a
photos-net-all-note = Seulement si internet ne coûte rien de plus
photos-net-small = Seulement les petites images
photos-net-small-note = Les photos entières attendent une clé USB ou le réseau du village
photos-net-none = Aucune
photos-net-none-note = Toutes les photos attendent une clé USB ou le réseau du village
