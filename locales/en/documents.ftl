# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = Origin
label-size = Size
label-lot = Lot
label-net = Net weight
label-harvested = Picked
label-packed = Packed
label-member = Member no.
label-packer = Packer and dispatcher
label-packhouse = Packhouse
label-standard = Standard

## Goods on customs papers: more detailed than on labels

goods-apple = Fresh apples
goods-lemon = Fresh lemons
goods-tomato = Fresh tomatoes

## Deductions from a member's share

deduction-cooperative-fee = Cooperative’s fee
deduction-packing = Packing
deduction-transport = Transport

## What several papers say

party-phone = Phone
party-reference = Tax or customs no.
item-goods = Description of goods
item-lots = Lots
item-hs = HS code
item-origin = Country of origin
item-net = Net weight, kg
item-price = Price per kg
item-value = Value
paper-parcels = Parcels
paper-route = Carried by
paper-net = Net weight, kg
paper-gross = Gross weight, kg
paper-tare = Packing, kg
paper-certificate = Phytosanitary certificate no.
paper-total = Total
paper-place-date = Place and date
paper-signature = Name and signature
route-parcel-post = Parcel post

## Commercial invoice

invoice-title = Commercial invoice
invoice-number = Invoice no.
invoice-date = Date
invoice-order = Order no.
invoice-currency = Currency
invoice-incoterm = Incoterms® 2020 rule
invoice-seller = Seller and consignor
invoice-buyer = Buyer and consignee
invoice-postage = Postage and insurance
invoice-payment = Payment to
invoice-declaration = We declare that this invoice shows the actual price of the goods described and that all particulars are true and correct.

## Packing list

packing-title = Packing list
packing-consignor = Consignor
packing-consignee = Consignee
packing-marks = Marks: lot numbers
packing-declaration = We declare that the parcels contain what is listed here and nothing else.

## CN 23, as the form of the Universal Postal Union words it

cn23-title = Customs declaration
cn23-from = From
cn23-to = To
cn23-name = Name
cn23-street = Street
cn23-postcode = Postcode
cn23-city = City
cn23-country = Country
cn23-phone = Tel. no.
cn23-sender-reference = Sender’s customs reference (if any)
cn23-importer-reference = Importer’s reference (tax code, VAT no., importer code)
cn23-item-number = No. of item (barcode, if any)
cn23-opened = May be opened officially
cn23-description = Detailed description of contents
cn23-quantity = Quantity
cn23-net = Net weight (in kg)
cn23-value = Value
cn23-hs = HS tariff number
cn23-origin = Country of origin of goods
cn23-gross = Total gross weight (in kg)
cn23-total = Total value
cn23-postage = Postal charges/Fees
cn23-parcels = Number of parcels
cn23-category = Category of item
cn23-gift = Gift
cn23-papers = Documents
cn23-sample = Commercial sample
cn23-returned = Returned goods
cn23-sale = Sale of goods
cn23-other = Other
cn23-comments = Comments (e.g. goods subject to quarantine or to sanitary or phytosanitary inspection)
cn23-quarantine = Plant products: subject to phytosanitary inspection
cn23-licence = Licence – no.
cn23-certificate = Certificate – no.
cn23-invoice = Invoice – no.
cn23-certify = I certify that the particulars given in this customs declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.
cn23-signature = Date and sender’s signature
cn23-office = Office of origin/Date of posting

## Request for payment

request-title = Payment request
request-to = To
request-number = Invoice no.
request-date = Date
request-weight = Weight
request-price = Price per kg
request-value = Value
request-total = Please pay
request-pay-to = Pay to
request-reference = Please write the invoice number on your payment, so that it is found at once.

## Statement of a member's money

statement-title = Statement
statement-member = Member
statement-number = No.
statement-date = Printed on
statement-lot = Lot
statement-gross = Your produce was sold for
statement-net = You get
statement-total = You get in all
statement-empty = Nothing has been paid yet.
statement-paid-by = For the cooperative
statement-received-by = Received by
