# Photos qui ne peuvent pas être mesurées
error-photo-heic = Cette photo est un fichier HEIC, que la borne ne peut pas lire. Rien n’a été changé. Choisissez JPEG dans les réglages de l’appareil photo du téléphone (« Le plus compatible ») et reprenez-la.
error-photo-cut-short = La fin de cette photo manque. Rien n’a été changé. Copiez-la encore une fois ou reprenez-la.
error-too-few-pixels = Cette image est trop petite pour mesurer quoi que ce soit. Rien n’a été changé. Choisissez la photo elle-même, pas son aperçu.
error-picture-too-heavy = Ce genre d’image est trop lourd à cette taille. Rien n’a été changé. Enregistrez-la en JPEG ordinaire, ou plus petite.
error-photo-blurred = Cette photo n’est pas nette : on ne peut mesurer ni tailles ni taches. Rien n’a été changé. Essuyez l’objectif, ne bougez pas et reprenez-la.
error-photo-too-dark = Cette photo est trop sombre, on ne voit pas le tapis. Rien n’a été changé. Reprenez-la avec plus de lumière, sans ombre sur le tapis.
error-photo-too-bright = Cette photo est trop claire, on ne voit pas le tapis. Rien n’a été changé. Mettez-vous à l’ombre et reprenez-la.
error-photo-mirrored = Cette photo est inversée comme dans un miroir. Rien n’a été changé. Photographiez le tapis lui-même, pas un miroir, avec l’appareil au dos du téléphone.
error-two-mats = Il y a plus d’un tapis sur la photo. Rien n’a été changé. Photographiez un tapis à la fois.
