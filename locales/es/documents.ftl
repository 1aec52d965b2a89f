# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = Origen
label-size = Calibre
label-lot = Lote
label-net = Peso neto
label-harvested = Cosechado
label-packed = Envasado
label-member = N.º de socio
label-packer = Envasador y expedidor
label-packhouse = Planta de empaque
label-standard = Norma

## Goods on customs papers: more detailed than on labels

goods-apple = Manzanas frescas
goods-lemon = Limones frescos
goods-tomato = Tomates frescos

## Deductions from a member's share

deduction-cooperative-fee = Cuota de la cooperativa
deduction-packing = Empaque
deduction-transport = Transporte

## What several papers say

party-phone = Teléfono
party-reference = N.º fiscal o aduanero
item-goods = Descripción de las mercancías
item-lots = Lotes
item-hs = Código SA
item-origin = País de origen
item-net = Peso neto, kg
item-price = Precio por kg
item-value = Valor
paper-parcels = Bultos
paper-route = Medio de transporte
paper-net = Peso neto, kg
paper-gross = Peso bruto, kg
paper-tare = Embalaje, kg
paper-certificate = N.º de certificado fitosanitario
paper-total = Total
paper-place-date = Lugar y fecha
paper-signature = Nombre y firma
route-parcel-post = Encomienda postal

## Commercial invoice

invoice-title = Factura comercial
invoice-number = N.º de factura
invoice-date = Fecha
invoice-order = N.º de pedido
invoice-currency = Moneda
invoice-incoterm = Regla Incoterms® 2020
invoice-seller = Vendedor y expedidor
invoice-buyer = Comprador y destinatario
invoice-postage = Franqueo y seguro
invoice-payment = Pago a
invoice-declaration = Declaramos que esta factura indica el precio real de las mercancías descritas y que todos los datos son verdaderos y exactos.

## Packing list

packing-title = Lista de empaque
packing-consignor = Expedidor
packing-consignee = Destinatario
packing-marks = Marcas: números de lote
packing-declaration = Declaramos que los bultos contienen lo que se indica aquí y nada más.

## CN 23, as the form of the Universal Postal Union words it

cn23-title = Declaración de aduana
cn23-from = De
cn23-to = A
cn23-name = Nombre
cn23-street = Calle
cn23-postcode = Código postal
cn23-city = Ciudad
cn23-country = País
cn23-phone = N.º de tel.
cn23-sender-reference = Referencia aduanera del expedidor (si la hay)
cn23-importer-reference = Referencia del importador (código fiscal, n.º de IVA, código de importador)
cn23-item-number = N.º del envío (código de barras, si lo hay)
cn23-opened = Puede abrirse de oficio
cn23-description = Descripción detallada del contenido
cn23-quantity = Cantidad
cn23-net = Peso neto (en kg)
cn23-value = Valor
cn23-hs = N.º de tarifa del SA
cn23-origin = País de origen de las mercaderías
cn23-gross = Peso bruto total (en kg)
cn23-total = Valor total
cn23-postage = Portes/Gastos
cn23-parcels = Número de bultos
cn23-category = Categoría del envío
cn23-gift = Regalo
cn23-papers = Documentos
cn23-sample = Muestra comercial
cn23-returned = Devolución de mercadería
cn23-sale = Venta de mercaderías
cn23-other = Otro
cn23-comments = Observaciones (p. ej., mercadería sujeta a cuarentena o a controles sanitarios o fitosanitarios)
cn23-quarantine = Productos vegetales: sujetos a control fitosanitario
cn23-licence = Licencia – n.º
cn23-certificate = Certificado – n.º
cn23-invoice = Factura – n.º
cn23-certify = Certifico que los datos indicados en esta declaración de aduana son exactos y que este envío no contiene ningún objeto peligroso o prohibido por la legislación o por la reglamentación postal o aduanera.
cn23-signature = Fecha y firma del expedidor
cn23-office = Oficina de origen/Fecha de depósito

## Request for payment

request-title = Solicitud de pago
request-to = Para
request-number = N.º de factura
request-date = Fecha
request-weight = Peso
request-price = Precio por kg
request-value = Valor
request-total = Total a pagar
request-pay-to = Pagar a
request-reference = Por favor, escriba el número de factura en su pago, para encontrarlo enseguida.

## Statement of a member's money

statement-title = Liquidación
statement-member = Socio
statement-number = N.º
statement-date = Impreso el
statement-lot = Lote
statement-gross = Su producto se vendió por
statement-net = Usted recibe
statement-total = Usted recibe en total
statement-empty = Todavía no se ha pagado nada.
statement-paid-by = Por la cooperativa
statement-received-by = Recibido por
