error-pictures-wait = Les images ont été mal touchées trop souvent. Rien n’est perdu. Attendez { $seconds } secondes, ou revenez et touchez votre visage.
