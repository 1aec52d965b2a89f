# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = Asili
label-size = Ukubwa
label-lot = Fungu
label-net = Uzito halisi
label-harvested = Tarehe ya kuchuma
label-packed = Tarehe ya kufungasha
label-member = Namba ya mwanachama
label-packer = Mfungashaji na mtumaji
label-packhouse = Kituo cha kufungasha
label-standard = Kiwango

## Goods on customs papers: more detailed than on labels

goods-apple = Matufaha freshi
goods-lemon = Malimau freshi
goods-tomato = Nyanya freshi

## Deductions from a member's share

deduction-cooperative-fee = Ada ya ushirika
deduction-packing = Ufungashaji
deduction-transport = Usafirishaji

## What several papers say

party-phone = Simu
party-reference = Namba ya kodi au forodha
item-goods = Maelezo ya bidhaa
item-lots = Mafungu
item-hs = Msimbo wa HS
item-origin = Nchi ya asili
item-net = Uzito halisi, kg
item-price = Bei kwa kg
item-value = Thamani
paper-parcels = Vifurushi
paper-route = Njia ya usafirishaji
paper-net = Uzito halisi, kg
paper-gross = Uzito ghafi, kg
paper-tare = Uzito wa vifungashio, kg
paper-certificate = Namba ya cheti cha afya ya mimea
paper-total = Jumla
paper-place-date = Mahali na tarehe
paper-signature = Jina na saini
route-parcel-post = Kifurushi cha posta

## Commercial invoice

invoice-title = Ankara ya biashara
invoice-number = Namba ya ankara
invoice-date = Tarehe
invoice-order = Namba ya oda
invoice-currency = Sarafu
invoice-incoterm = Kanuni ya Incoterms® 2020
invoice-seller = Muuzaji na mtumaji mzigo
invoice-buyer = Mnunuzi na mpokeaji mzigo
invoice-postage = Gharama ya posta na bima
invoice-payment = Malipo kwa
invoice-declaration = Tunatamka kwamba ankara hii inaonyesha bei halisi ya bidhaa zilizoelezwa, na kwamba maelezo yote ni ya kweli na sahihi.

## Packing list

packing-title = Orodha ya ufungashaji
packing-consignor = Mtumaji mzigo
packing-consignee = Mpokeaji mzigo
packing-marks = Alama: namba za mafungu
packing-declaration = Tunatamka kwamba vifurushi vina vilivyoorodheshwa hapa na si kingine.

## CN 23, as the form of the Universal Postal Union words it

cn23-title = Tamko la forodha
cn23-from = Kutoka kwa
cn23-to = Kwenda kwa
cn23-name = Jina
cn23-street = Mtaa
cn23-postcode = Msimbo wa posta
cn23-city = Mji
cn23-country = Nchi
cn23-phone = Namba ya simu
cn23-sender-reference = Namba ya rejea ya forodha ya mtumaji (kama ipo)
cn23-importer-reference = Rejea ya mwagizaji (namba ya kodi, namba ya VAT, namba ya mwagizaji)
cn23-item-number = Namba ya kifurushi (msimbo pau, kama upo)
cn23-opened = Kinaweza kufunguliwa rasmi
cn23-description = Maelezo kamili ya yaliyomo
cn23-quantity = Idadi
cn23-net = Uzito halisi (kwa kg)
cn23-value = Thamani
cn23-hs = Namba ya ushuru ya HS
cn23-origin = Nchi ya asili ya bidhaa
cn23-gross = Jumla ya uzito ghafi (kwa kg)
cn23-total = Jumla ya thamani
cn23-postage = Gharama za posta/Ada
cn23-parcels = Idadi ya vifurushi
cn23-category = Aina ya kifurushi
cn23-gift = Zawadi
cn23-papers = Nyaraka
cn23-sample = Sampuli ya biashara
cn23-returned = Bidhaa zilizorudishwa
cn23-sale = Uuzaji wa bidhaa
cn23-other = Nyingine
cn23-comments = Maelezo mengine (mfano: bidhaa zinazohitaji karantini, ukaguzi wa usafi au wa afya ya mimea)
cn23-quarantine = Mazao ya mimea: yanahitaji ukaguzi wa afya ya mimea
cn23-licence = Namba ya leseni
cn23-certificate = Namba ya cheti
cn23-invoice = Namba ya ankara
cn23-certify = Nathibitisha kwamba maelezo ya tamko hili la forodha ni sahihi, na kwamba kifurushi hiki hakina kitu chochote cha hatari wala kilichokatazwa na sheria au na kanuni za posta au za forodha.
cn23-signature = Tarehe na saini ya mtumaji
cn23-office = Ofisi ya asili/Tarehe ya kupostiwa

## Request for payment

request-title = Ombi la malipo
request-to = Kwa
request-number = Namba ya ankara
request-date = Tarehe
request-weight = Uzito
request-price = Bei kwa kg
request-value = Thamani
request-total = Tafadhali lipa
request-pay-to = Lipa kwa
request-reference = Tafadhali andika namba ya ankara kwenye malipo yako, ili yapatikane mara moja.

## Statement of a member's money

statement-title = Taarifa ya malipo
statement-member = Mwanachama
statement-number = Namba
statement-date = Tarehe ya kuchapisha
statement-lot = Fungu
statement-gross = Mazao yako yaliuzwa kwa
statement-net = Unapata
statement-total = Jumla unapata
statement-empty = Bado hakuna kilicholipwa.
statement-paid-by = Kwa niaba ya ushirika
statement-received-by = Aliyepokea
