error-pictures-wait = Se tocaron mal los dibujos demasiadas veces. No se perdió nada. Espere { $seconds } segundos, o vuelva y toque su cara.
