# Finding other kiosks, and starting from the records as the hub has them.

error-village-empty = Hakuna mashine nyingine iliyopatikana. Hakuna kilichopotea. Angalia kama zote mbili ziko kwenye mtandao mmoja, na kama ile nyingine inaruhusu nyingine kuiita.
exchange-ahead = { $count ->
    [one] Kumbukumbu { $count } inaonyeshwa kama ilivyo kwenye kituo kikuu. Historia yake bado iko njiani; ikifika, itaweza kubadilishwa.
   *[other] Kumbukumbu { $count } zinaonyeshwa kama zilivyo kwenye kituo kikuu. Historia yake bado iko njiani; ikifika, zitaweza kubadilishwa.
}
