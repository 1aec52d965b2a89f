# The printed grading mat.

mat-title = Mkeka wa kupanga madaraja
mat-print-a3 = Chapisha kwenye karatasi ya A3 kwa 100%, bila “kutosha kwenye ukurasa”.
mat-print-a4 = Chapisha kwenye karatasi ya A4 kwa 100%, bila “kutosha kwenye ukurasa”.
mat-print-2xa4 = Chapisha kurasa zote mbili kwenye karatasi za A4 kwa 100%, bila “kutosha kwenye ukurasa”. Kata ukurasa wa pili kwenye mstari wa vipande na uubandike juu ya wa kwanza: mstari juu ya mstari, alama juu ya alama.
mat-ruler = Pima mstari huu kwa rula: lazima uwe 100 mm kamili. Kama sivyo, chapisha tena kwa 100%.
mat-full = Chapisha kwa 100%
mat-flat = Utandike bila mikunjo
mat-light = Mwanga uangukie rangi
mat-above = Kamera juu kabisa, wima
mat-free = Usifunike miraba myeusi
mat-apart = Acha nafasi kati ya matunda
mat-glue = Kata, kisha bandika alama juu ya alama
mat-cut = Kata kwenye mstari
mat-glue-here = Bandika ukurasa wa pili hapa
