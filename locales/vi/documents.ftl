# Words printed on labels, the mat, customs papers, payment requests and statements.
# Customs papers show English beside the language of the cooperative.

## The label of a package

label-origin = Xuất xứ
label-size = Kích cỡ
label-lot = Lô
label-net = Khối lượng tịnh
label-harvested = Ngày thu hoạch
label-packed = Ngày đóng gói
label-member = Mã thành viên
label-packer = Người đóng gói và gửi hàng
label-packhouse = Cơ sở đóng gói
label-standard = Tiêu chuẩn

## Goods on customs papers: more detailed than on labels

goods-apple = Táo tươi
goods-lemon = Chanh vàng tươi
goods-tomato = Cà chua tươi

## Deductions from a member's share

deduction-cooperative-fee = Phí hợp tác xã
deduction-packing = Đóng gói
deduction-transport = Vận chuyển

## What several papers say

party-phone = Điện thoại
party-reference = Mã số thuế hoặc hải quan
item-goods = Mô tả hàng hóa
item-lots = Lô
item-hs = Mã HS
item-origin = Nước xuất xứ
item-net = Khối lượng tịnh, kg
item-price = Đơn giá mỗi kg
item-value = Trị giá
paper-parcels = Số kiện
paper-route = Phương thức vận chuyển
paper-net = Khối lượng tịnh, kg
paper-gross = Khối lượng cả bì, kg
paper-tare = Bao bì, kg
paper-certificate = Số giấy chứng nhận kiểm dịch thực vật
paper-total = Tổng cộng
paper-place-date = Nơi và ngày
paper-signature = Họ tên và chữ ký
route-parcel-post = Bưu kiện

## Commercial invoice

invoice-title = Hóa đơn thương mại
invoice-number = Số hóa đơn
invoice-date = Ngày
invoice-order = Số đơn hàng
invoice-currency = Loại tiền
invoice-incoterm = Điều kiện Incoterms® 2020
invoice-seller = Người bán và người gửi hàng
invoice-buyer = Người mua và người nhận hàng
invoice-postage = Cước gửi và bảo hiểm
invoice-payment = Trả vào
invoice-declaration = Chúng tôi cam đoan hóa đơn này ghi giá thực của hàng hóa được mô tả và mọi thông tin đều đúng sự thật.

## Packing list

packing-title = Phiếu đóng gói
packing-consignor = Người gửi hàng
packing-consignee = Người nhận hàng
packing-marks = Ký hiệu: số lô
packing-declaration = Chúng tôi cam đoan các kiện chỉ chứa hàng ghi ở đây, không có gì khác.

## CN 23, as the form of the Universal Postal Union words it

cn23-title = Tờ khai hải quan
cn23-from = Từ
cn23-to = Đến
cn23-name = Họ tên
cn23-street = Đường, số nhà
cn23-postcode = Mã bưu chính
cn23-city = Thành phố
cn23-country = Nước
cn23-phone = Số điện thoại
cn23-sender-reference = Mã hải quan của người gửi (nếu có)
cn23-importer-reference = Mã của người nhập khẩu (mã số thuế, số VAT, mã nhà nhập khẩu)
cn23-item-number = Số hiệu bưu gửi (mã vạch, nếu có)
cn23-opened = Có thể được mở để kiểm tra
cn23-description = Mô tả chi tiết nội dung bên trong
cn23-quantity = Số lượng
cn23-net = Khối lượng tịnh (kg)
cn23-value = Trị giá
cn23-hs = Mã số thuế quan HS
cn23-origin = Nước xuất xứ hàng hóa
cn23-gross = Tổng khối lượng cả bì (kg)
cn23-total = Tổng trị giá
cn23-postage = Cước bưu chính/Phí
cn23-parcels = Số kiện
cn23-category = Loại bưu gửi
cn23-gift = Quà tặng
cn23-papers = Tài liệu
cn23-sample = Hàng mẫu
cn23-returned = Hàng trả lại
cn23-sale = Hàng bán
cn23-other = Khác
cn23-comments = Ghi chú (ví dụ: hàng phải kiểm dịch hoặc kiểm tra vệ sinh, kiểm dịch thực vật)
cn23-quarantine = Sản phẩm thực vật: phải kiểm dịch thực vật
cn23-licence = Giấy phép – số
cn23-certificate = Giấy chứng nhận – số
cn23-invoice = Hóa đơn – số
cn23-certify = Tôi xác nhận thông tin trong tờ khai hải quan này là đúng và bưu gửi không chứa vật nguy hiểm hoặc vật bị luật pháp, quy định bưu chính hay hải quan cấm gửi.
cn23-signature = Ngày và chữ ký của người gửi
cn23-office = Bưu cục gốc/Ngày gửi

## Request for payment

request-title = Giấy đề nghị thanh toán
request-to = Kính gửi
request-number = Số hóa đơn
request-date = Ngày
request-weight = Khối lượng
request-price = Đơn giá mỗi kg
request-value = Thành tiền
request-total = Số tiền đề nghị trả
request-pay-to = Trả vào
request-reference = Xin ghi số hóa đơn khi trả tiền, để tìm thấy ngay.

## Statement of a member's money

statement-title = Bảng kê tiền
statement-member = Thành viên
statement-number = Số
statement-date = Ngày in
statement-lot = Lô
statement-gross = Nông sản của bạn bán được
statement-net = Bạn được nhận
statement-total = Bạn được nhận tất cả
statement-empty = Chưa có khoản trả nào.
statement-paid-by = Đại diện hợp tác xã
statement-received-by = Người nhận
