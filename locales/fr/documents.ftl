# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = Origine
label-size = Calibre
label-lot = Lot
label-net = Poids net
label-harvested = Récolté
label-packed = Emballé
label-member = N° de membre
label-packer = Emballeur et expéditeur
label-packhouse = Station de conditionnement
label-standard = Norme

## Goods on customs papers: more detailed than on labels

goods-apple = Pommes fraîches
goods-lemon = Citrons frais
goods-tomato = Tomates fraîches

## Deductions from a member's share

deduction-cooperative-fee = Part de la coopérative
deduction-packing = Emballage
deduction-transport = Transport

## What several papers say

party-phone = Téléphone
party-reference = N° fiscal ou douanier
item-goods = Désignation des marchandises
item-lots = Lots
item-hs = Code SH
item-origin = Pays d’origine
item-net = Poids net, kg
item-price = Prix par kg
item-value = Valeur
paper-parcels = Colis
paper-route = Mode de transport
paper-net = Poids net, kg
paper-gross = Poids brut, kg
paper-tare = Emballage, kg
paper-certificate = N° du certificat phytosanitaire
paper-total = Total
paper-place-date = Lieu et date
paper-signature = Nom et signature
route-parcel-post = Colis postal

## Commercial invoice

invoice-title = Facture commerciale
invoice-number = N° de facture
invoice-date = Date
invoice-order = N° de commande
invoice-currency = Monnaie
invoice-incoterm = Règle Incoterms® 2020
invoice-seller = Vendeur et expéditeur
invoice-buyer = Acheteur et destinataire
invoice-postage = Port et assurance
invoice-payment = Paiement à
invoice-declaration = Nous déclarons que cette facture indique le prix réel des marchandises décrites et que tous les renseignements sont exacts et véritables.

## Packing list

packing-title = Liste de colisage
packing-consignor = Expéditeur
packing-consignee = Destinataire
packing-marks = Marques : numéros de lot
packing-declaration = Nous déclarons que les colis contiennent ce qui est indiqué ici et rien d’autre.

## CN 23, as the form of the Universal Postal Union words it

cn23-title = Déclaration en douane
cn23-from = De
cn23-to = À
cn23-name = Nom
cn23-street = Rue
cn23-postcode = Code postal
cn23-city = Ville
cn23-country = Pays
cn23-phone = N° de tél.
cn23-sender-reference = Référence en douane de l’expéditeur (si elle existe)
cn23-importer-reference = Référence de l’importateur (n° fiscal, n° de TVA, code d’importateur)
cn23-item-number = N° de l’envoi (code à barres, s’il existe)
cn23-opened = Peut être ouvert d’office
cn23-description = Description détaillée du contenu
cn23-quantity = Quantité
cn23-net = Poids net (en kg)
cn23-value = Valeur
cn23-hs = N° tarifaire du SH
cn23-origin = Pays d’origine des marchandises
cn23-gross = Poids brut total (en kg)
cn23-total = Valeur totale
cn23-postage = Frais de port/Frais
cn23-parcels = Nombre de colis
cn23-category = Catégorie de l’envoi
cn23-gift = Cadeau
cn23-papers = Documents
cn23-sample = Échantillon commercial
cn23-returned = Retour de marchandise
cn23-sale = Vente de biens
cn23-other = Autre
cn23-comments = Observations (p. ex. marchandise soumise à la quarantaine ou à des contrôles sanitaires ou phytosanitaires)
cn23-quarantine = Produits végétaux : soumis au contrôle phytosanitaire
cn23-licence = Licence – n°
cn23-certificate = Certificat – n°
cn23-invoice = Facture – n°
cn23-certify = Je certifie que les renseignements donnés dans la présente déclaration en douane sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.
cn23-signature = Date et signature de l’expéditeur
cn23-office = Bureau d’origine/Date de dépôt

## Request for payment

request-title = Demande de paiement
request-to = À
request-number = N° de facture
request-date = Date
request-weight = Poids
request-price = Prix par kg
request-value = Valeur
request-total = À payer
request-pay-to = Payer à
request-reference = Merci d’écrire le numéro de facture sur votre paiement, pour qu’il soit retrouvé tout de suite.

## Statement of a member's money

statement-title = Décompte
statement-member = Membre
statement-number = N°
statement-date = Imprimé le
statement-lot = Lot
statement-gross = Vos produits ont été vendus
statement-net = Vous recevez
statement-total = Vous recevez en tout
statement-empty = Rien n’a encore été payé.
statement-paid-by = Pour la coopérative
statement-received-by = Reçu par
