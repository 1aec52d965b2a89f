# The leader's desk: queue, lots, orders, parcels, money, exchange, people, buyers.

desk-back = Quay lại
desk-next = Tiếp tục
desk-later = Dừng ở đây, làm tiếp sau
desk-change = Đổi
desk-skip = Để trống
desk-loading = Đang lấy…
desk-draft-found = Lần trước bạn làm dở. Làm tiếp nhé?
desk-draft-go-on = Làm tiếp
desk-draft-anew = Làm lại từ đầu
desk-kg = kg
desk-number-of = { $at } trên { $all }
desk-paper-preview = Bản in sẽ như thế này
desk-paper-making = Đang làm giấy tờ…
desk-language = Ngôn ngữ của giấy tờ

desk-clause-annex = Phụ lục { $n }
desk-clause-part = Phần { $n }
desk-clause-indent = gạch đầu dòng { $n }
desk-clause-to = đến

desk-age-minutes = { $count ->
    [0] vừa xong
   *[other] { $count } phút
}
desk-age-hours = { $count } giờ
desk-age-days = { $count } ngày

desk-queue-title = { $count ->
    [0] Không có lô nào chờ bạn
   *[other] { $count } lô chờ bạn xem
}
desk-queue-find = Tên, số hoặc lô
desk-queue-stage = Lô nào
desk-queue-stage-waiting = Đang chờ
desk-queue-stage-approved = Đã duyệt
desk-queue-stage-received = Chưa có ảnh
desk-queue-stage-withdrawn = Đã rút lại
desk-queue-stage-all = Tất cả
desk-queue-produce = Nông sản nào
desk-queue-empty = Không có gì chờ bạn.
desk-queue-choose = Chọn một lô để xem.
desk-queue-none-found = Không có lô nào khớp. Thử tìm từ khác.
desk-queue-unproposed = Chưa có ảnh

desk-lot-title = { $produce } · { $weight } · Lô { $number }
desk-lot-brought = { $member } mang đến: { $when }.
desk-lot-helped = { $helper } đã giúp.
desk-lot-place = Từ { $place }, ngày thu hoạch: { $day }
desk-lot-measured = Những gì đã đo
desk-lot-rule-measured = Đo được
desk-lot-rule-limit = Giới hạn cho { $class }
desk-lot-rule-clause = Quy định
desk-lot-rule-no = Vì thế chưa đạt { $class }
desk-lot-answers = Nông dân đã trả lời
desk-lot-answer-none = Chưa trả lời
desk-lot-no-photo = Chưa lưu ảnh nào. Nông dân cần chụp một ảnh trước.
desk-lot-photo-elsewhere = Đây chỉ là bản nhỏ. Ảnh gốc ở máy chủ.
desk-lot-photo-coming = Ảnh sẽ đến trong lần gửi nhận tới.
desk-lot-photo-fetch = Lấy ảnh
desk-lot-photo-label = Ảnh của lô { $number } có ghi kích cỡ
desk-lot-which-class = Hạng nào?
desk-lot-class-extra = Đặc biệt
desk-lot-class-i = I
desk-lot-class-ii = II
desk-lot-class-outside = Ngoài hạng
desk-lot-proposed = Đề xuất
desk-lot-seal-note = Bạn duyệt đúng ảnh này và các con số này.
desk-lot-seal = Dấu { $seal }
desk-lot-approve = { $class ->
    [extra] Duyệt Hạng đặc biệt
    [i] Duyệt Hạng I
    [ii] Duyệt Hạng II
   *[outside] Xếp ngoài hạng
}
desk-lot-approve-why = Hãy nêu lý do trước
desk-lot-reason-ask = Vì sao chọn hạng khác với ảnh?
desk-lot-reason-skin = Xem vỏ tận tay
desk-lot-reason-ripeness = Độ chín hoặc màu
desk-lot-reason-sample_unlike = Phần còn lại trông khác
desk-lot-reason-measured_by_hand = Tôi đã đo bằng tay
desk-lot-reason-buyer_agreed = Người mua muốn vậy
desk-lot-approved = { $name } đã duyệt: { $class }
desk-lot-approved-reason = Ảnh đề xuất { $proposed }. Lý do đổi: { $reason }
desk-lot-void = { $name } đã duyệt { $class }, nhưng sau đó lô đã thay đổi. Lần duyệt đó không còn tính. Hãy xem lại.
desk-lot-changed = Lô đã thay đổi trong lúc bạn xem. Chưa duyệt gì cả. Bây giờ lô như thế này: hãy xem lại.
desk-lot-look-again = Tôi đã xem lại
desk-lot-label = Nhãn
desk-lot-next = Lô tiếp theo: { $name }
desk-lot-queue = Về danh sách chờ
desk-lot-withdrawn = Lô này đã được rút lại.

desk-label-title = Nhãn cho lô { $number }
desk-label-alt = Nhãn như khi in
desk-label-language = Nhãn dùng ngôn ngữ nào?

desk-orders-title = Đơn hàng
desk-orders-new = Đơn hàng mới
desk-orders-empty = Chưa có đơn hàng nào.
desk-orders-wanted = Ngày gửi: { $day }
desk-orders-to-find = Còn thiếu { $weight }
desk-orders-full = Đã đủ
desk-orders-parcel = Đã đóng kiện
desk-orders-cancelled = Đã hủy
desk-orders-number = Đơn hàng { $number }

desk-order-ask-buyer = Ai muốn mua?
desk-order-ask-produce = Họ muốn mua gì?
desk-order-ask-class = Cần tốt đến mức nào?
desk-order-ask-class-hint = Hạng này hoặc tốt hơn.
desk-order-ask-weight = Bao nhiêu kg?
desk-order-ask-price = Họ trả bao nhiêu một kg?
desk-order-ask-price-for = Tổng cộng { $weight }
desk-order-ask-day = Ngày nào gửi đi?
desk-order-day-later = Muộn hơn
desk-order-day-earlier = Sớm hơn
desk-order-check = Đúng chưa?
desk-order-new-buyer = Người mua mới
desk-order-one-more = Thêm một loại nữa
desk-order-line-remove = Bỏ ra
desk-order-keep = Lưu đơn hàng: { $weight }
desk-order-price-each = { $price } một kg
desk-order-line = { $produce }, { $class }
desk-order-class-or-better = { $class ->
    [extra] Hạng đặc biệt
    [i] Hạng I hoặc tốt hơn
    [ii] Hạng II hoặc tốt hơn
   *[outside] Hạng nào cũng được
}
desk-order-step-buyer = Người mua
desk-order-step-produce = Nông sản
desk-order-step-class = Hạng
desk-order-step-weight = Cân nặng
desk-order-step-price = Giá
desk-order-step-day = Ngày
desk-order-step-check = Kiểm tra

desk-order-which-lots = Lô nào cho { $buyer }?
desk-order-taken = cho đơn khác
desk-order-mine = đơn này
desk-order-left = còn lại
desk-order-left-of = Còn { $left } trên { $weight }
desk-order-all-goes = Tất cả vào đơn này
desk-order-none-left = Không còn
desk-order-promised-of = { $promised } trên { $wanted }
desk-order-take-some = Lấy một phần
desk-order-give-back = Trả lại { $weight }
desk-order-how-much = Lấy bao nhiêu của lô { $number }?
desk-order-lot = Lô { $number }
desk-order-how-much-hint = Còn { $left }, cần { $wanted }.
desk-order-promise = Dành { $weight }
desk-order-too-much-lot = Lô này chỉ còn { $left }.
desk-order-too-much-line = Chỉ còn cần { $wanted }.
desk-order-no-lots = Chưa có lô đã duyệt nào phù hợp.
desk-order-held = Máy khác đang giữ lô này. Chỉ máy đó mới dành được.
desk-order-undo = Hoàn tác: { $name } { $weight }
desk-order-parcel-make = Đóng kiện: { $weight }
desk-order-parcel-open = Xem kiện hàng
desk-order-nothing-promised = Hãy lấy một lô trước
desk-order-meter = Đã dành { $promised } trên { $wanted }

desk-consignments-title = Kiện hàng
desk-consignments-empty = Chưa có kiện hàng nào. Gom đủ một đơn hàng rồi đóng kiện.
desk-consignments-missing = Còn { $count } câu hỏi
desk-consignments-ready = Giấy tờ đã đủ
desk-consignments-sent = Đã giao bưu điện: { $when }

desk-consignment-to = Kiện { $number } gửi đi { $city }
desk-consignment-paper-commercial_invoice = Hóa đơn thương mại
desk-consignment-paper-packing_list = Phiếu đóng gói
desk-consignment-paper-cn23 = CN 23
desk-consignment-fills-itself = Các ô khác tự điền từ dữ liệu của bạn. Máy chỉ hỏi những gì chưa biết.
desk-consignment-ask-parcels = Có mấy thùng?
desk-consignment-ask-gross_weight_g = Cả bao bì nặng bao nhiêu?
desk-consignment-ask-postage_minor = Tiền bưu điện bao nhiêu?
desk-consignment-ask-incoterm = Ai trả tiền vận chuyển?
desk-consignment-ask-sender_phone = Số điện thoại của mình là số nào?
desk-consignment-ask-consignee_phone = Số điện thoại của người mua là số nào?
desk-consignment-ask-phytosanitary_certificate = Giấy kiểm dịch thực vật số mấy?
desk-consignment-hint-parcels = Đếm số thùng mang ra bưu điện.
desk-consignment-hint-gross_weight_g = Đặt các thùng đã đóng kín lên cân. Không kể bao bì là { $net }.
desk-consignment-hint-postage_minor = Cước gửi và bảo hiểm, tính bằng { $currency }.
desk-consignment-hint-incoterm = Ba chữ cái mà bưu điện và hải quan đều biết.
desk-consignment-hint-sender_phone = Như khi gọi từ nước ngoài, có dấu + và mã nước.
desk-consignment-hint-consignee_phone = Bưu điện gọi số này khi không ai mở cửa.
desk-consignment-hint-phytosanitary_certificate = Số ghi trên giấy của cơ quan kiểm dịch thực vật.
desk-consignment-fact-parcels = Số thùng
desk-consignment-fact-gross_weight_g = Cân nặng cả bao bì
desk-consignment-fact-postage_minor = Cước gửi
desk-consignment-fact-incoterm = Incoterms
desk-consignment-fact-sender_phone = Điện thoại của mình
desk-consignment-fact-consignee_phone = Điện thoại người mua
desk-consignment-fact-phytosanitary_certificate = Giấy kiểm dịch thực vật
desk-consignment-take-suggestion = Đúng: { $answer }
desk-consignment-unit-count = thùng
desk-consignment-answer = Lưu { $answer }
desk-consignment-other-rules = Điều kiện khác
desk-incoterm-DAP = Mình trả tiền vận chuyển. Người mua trả hải quan.
desk-incoterm-DDP = Mình trả cả tiền vận chuyển và hải quan.
desk-incoterm-CPT = Mình trả tiền vận chuyển. Người mua chịu rủi ro trên đường.
desk-incoterm-FCA = Mình giao cho bên vận chuyển. Từ đó người mua trả tiền.
desk-incoterm-EXW = Người mua đến lấy tại chỗ mình.
desk-incoterm-CIP = Mình trả tiền vận chuyển và bảo hiểm.
desk-incoterm-DPU = Mình trả tiền vận chuyển và dỡ hàng.
desk-incoterm-FAS = Mình đưa hàng đến cạnh tàu.
desk-incoterm-FOB = Mình đưa hàng lên tàu.
desk-incoterm-CFR = Mình trả tiền tàu đến cảng.
desk-incoterm-CIF = Mình trả tiền tàu và bảo hiểm đến cảng.
desk-consignment-ready = Giấy tờ đã đủ
desk-consignment-print-paper = In: { $paper }
desk-consignment-print-hint = In cả ba tờ, đặt lên kiện hàng rồi mang ra bưu điện.
desk-consignment-value = Tiền hàng { $value } · { $net }
desk-consignment-dispatched = Đã giao bưu điện: { $when }
desk-consignment-ask-money = Đề nghị { $buyer } trả tiền
desk-consignment-money = Xem khoản tiền
desk-consignment-answers = Bạn đã trả lời

desk-payments-title = Tiền từ người mua
desk-payments-empty = Chưa đề nghị ai trả tiền. Hãy gửi một kiện hàng trước.
desk-payments-asked = Đề nghị: { $when }
desk-payments-came = Tiền về: { $when }
desk-payments-waits = Đang chờ

desk-payment-title = Tiền từ { $buyer }
desk-payment-amount = { $buyer } phải trả
desk-payment-paid = { $buyer } đã trả
desk-payment-request = Giấy đề nghị thanh toán
desk-payment-print-request = In giấy đề nghị
desk-payment-mark = Tiền đã về
desk-payment-ask-reference = Giấy của ngân hàng ghi số nào?
desk-payment-reference-hint = Chép lại để sau này tìm được khoản tiền. Có thể để trống.
desk-payment-reference = Số trên giấy của ngân hàng
desk-payment-confirm = Khoản tiền này đã về chưa?
desk-payment-confirm-note = Khi đó phần của từng thành viên được ghi sổ. Việc này không hoàn lại được.
desk-payment-received = Ghi đã nhận { $amount }
desk-payment-not-yet = Chưa
desk-payment-shares = Ai được bao nhiêu
desk-payment-shares-before = Sẽ chia như thế này
desk-payment-whole = { $buyer } đã trả { $amount }. Chia cho:
desk-payment-whole-before = { $amount } sẽ chia cho:
desk-payment-sold = Đã bán { $weight }
desk-payment-gross = Trước khi trừ
desk-payment-net = Được nhận
desk-payment-statement = Bảng kê
desk-payment-all-add-up = Tổng cộng { $amount }, không thừa gì.
desk-payment-booked = Đã ghi sổ

desk-exchange-title = { $things ->
    [0] Đã gửi hết
   *[other] { $things } thứ chờ gửi đi
}
desk-exchange-safe = Không mất gì cả. Tất cả được lưu ở đây và đang chờ.
desk-exchange-all-sent = Máy chủ đã có mọi thứ trong máy này.
desk-exchange-worked = Lần gửi được gần nhất
desk-exchange-tried = Lần thử gần nhất
desk-exchange-never = Chưa có
desk-exchange-lots = { $count } mục về lô
desk-exchange-orders = { $count } mục về đơn hàng
desk-exchange-parcels = { $count } mục về kiện hàng
desk-exchange-money = { $count } mục về tiền
desk-exchange-people = { $count } mục về mọi người
desk-exchange-photos = { $count } ảnh
desk-exchange-first = đi trước
desk-exchange-after = đi sau
desk-exchange-photos-tomorrow = mai gửi tiếp
desk-exchange-photos-stick = chờ USB hoặc mạng của làng
desk-exchange-send = Gửi ngay
desk-exchange-sending = Đang gửi…
desk-exchange-sending-note = Bạn cứ làm việc tiếp. Không có gì dừng lại.
desk-exchange-by-net = Qua mạng
desk-exchange-problem = Chuyện gì đã xảy ra
desk-exchange-no-hub = Chưa đặt máy chủ. Không có máy chủ, mọi thứ vẫn an toàn trong máy này.
desk-exchange-hub-change = Đổi địa chỉ
desk-exchange-hub-set = Nhập địa chỉ máy chủ
desk-exchange-hub-ask = Địa chỉ máy chủ là gì?
desk-exchange-hub-hint = Người trông coi máy chủ biết địa chỉ. Để trống nghĩa là: không dùng máy chủ.
desk-exchange-hub-field = Địa chỉ máy chủ
desk-exchange-hub-keep = Lưu địa chỉ này
desk-exchange-hub-none = Lưu, không dùng máy chủ
desk-exchange-hub-odd = Đây không giống địa chỉ. Địa chỉ trông như http://192.168.1.5:7878
desk-exchange-invite = Mời máy khác
desk-exchange-invite-title = Mời một máy
desk-exchange-invite-hint = Mở máy mới, chọn “Tham gia”, rồi quét mã này hoặc gõ các chữ bên dưới.
desk-exchange-invite-until = Dùng được đến { $when }. Chỉ cho một máy.
desk-exchange-invite-qr = Mã để quét
desk-exchange-invite-text = Chữ để gõ
desk-exchange-invite-make = Tạo lời mời

desk-people-title = { $count } người
desk-people-new = Người mới
desk-people-find = Tìm tên hoặc số
desk-people-none-found = Không ai có tên hoặc số này.
desk-people-ask-name = Tên là gì?
desk-people-ask-face = Khuôn mặt nào?
desk-people-ask-roles = Người này làm gì ở đây?
desk-people-ask-pin = Chọn mã PIN
desk-people-check = Đúng chưa?
desk-people-name-hint = Viết như chính người đó viết.
desk-people-pin-hint = 4 đến 8 chữ số. Người đó tự bấm, người khác không nhìn.
desk-people-keep = Thêm { $name }
desk-people-added = { $name } mang số { $number }.
desk-people-step-name = Tên
desk-people-step-face = Khuôn mặt
desk-people-step-roles = Vai trò
desk-people-step-pin = Mã PIN
desk-people-step-check = Kiểm tra
desk-people-role-member = Nông dân
desk-people-role-operator = Người hỗ trợ
desk-people-role-leader = Người phụ trách
desk-people-role-trainer = Người hướng dẫn
desk-people-role-officer = Cán bộ lưu động
desk-people-does-member = Mang nông sản đến
desk-people-does-operator = Giúp người khác dùng máy
desk-people-does-leader = Xem lô, đơn hàng và tiền
desk-people-does-trainer = Dạy các bài học
desk-people-does-officer = Đi thăm và mang dữ liệu

desk-buyers-title = Người mua
desk-buyers-empty = Chưa có người mua nào.
desk-buyers-new = Người mua mới
desk-buyers-ask-name = Người mua tên gì?
desk-buyers-ask-country = Ở nước nào?
desk-buyers-ask-address = Hàng gửi đến đâu?
desk-buyers-ask-phone = Điện thoại và mã số thuế
desk-buyers-ask-currency = Họ trả bằng tiền gì?
desk-buyers-check = Đúng chưa?
desk-buyers-name = Tên công ty
desk-buyers-name-hint = Như trên giấy tờ của họ.
desk-buyers-country-find = Tìm nước
desk-buyers-street = Đường và số nhà
desk-buyers-city = Thành phố
desk-buyers-region = Tỉnh hoặc bang (nếu có)
desk-buyers-postcode = Mã bưu chính
desk-buyers-phone = Điện thoại, có dấu + và mã nước
desk-buyers-reference = Mã số thuế, VAT hoặc EORI
desk-buyers-later-hint = Có thể để trống. Khi giấy tờ cần, máy sẽ hỏi.
desk-buyers-keep = Thêm { $name }
desk-buyers-other-currency = Loại tiền khác
desk-buyers-currency-code = Ba chữ cái
desk-buyers-step-name = Tên
desk-buyers-step-country = Nước
desk-buyers-step-address = Địa chỉ
desk-buyers-step-phone = Điện thoại
desk-buyers-step-currency = Loại tiền
desk-buyers-step-check = Kiểm tra
