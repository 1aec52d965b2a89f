# The shell of the screens, signing in, bringing produce, the photo, my produce, my money.

# the shell
kiosk-opens = Máy đang mở…
kiosk-away = Máy không trả lời. Những gì bạn nhập không mất. Chờ một chút rồi thử lại.
unexpected = Ở đây có trục trặc. Những gì bạn nhập đã được giữ. Hãy thử lại.
try-again = Thử lại
go-home = Trang của tôi
back = Quay lại
next = Tiếp theo
cancel = Dừng
change = Đổi
change-it = Đổi: { $what }
saved = Đã lưu
done = Tôi xong rồi
steps = Các bước
show-more = Xem thêm
number-of = Số { $n }
keypad = Bàn phím số
key-dot = Dấu chấm
key-erase = Xóa
language = Ngôn ngữ
language-to = Đổi sang { $name }
moment-today = hôm nay { $time }
moment-yesterday = hôm qua { $time }
moment-on = { $date }, { $time }
today = Hôm nay
yesterday = Hôm qua
day-before-yesterday = Hôm kia
role-leader = Người phụ trách
role-operator = Người hỗ trợ
role-trainer = Người hướng dẫn
role-officer = Cán bộ lưu động
role-member = Thành viên
things-wait = { $count ->
    [0] Không có gì chờ gửi
   *[other] { $count } thứ chờ gửi đi
}
last-sent = gửi lần cuối { $when }
never-sent = chưa gửi lần nào
all-saved = Mọi thứ bạn nhập đã được lưu ở đây

# who are you
who-are-you = Bạn là ai?
find-person = Tên hoặc số
more-people = Người khác
nobody-found = Không ai có tên hoặc số này.
nobody-yet = Ở đây chưa có ai.
helper-first = Bạn giúp người khác? Hãy chạm vào khuôn mặt của bạn trước.
your-pin = Mã PIN của bạn
pin-why = Chỉ { $name } biết mã này.
pin-digits = { $count ->
    [0] Chưa có chữ số
   *[other] { $count } chữ số
}
go-in = Vào

# a new kiosk
new-kiosk = Máy mới
new-kiosk-question = Máy này của ai?
found-it = Hợp tác xã mới
found-it-note = Bạn bắt đầu ngay tại đây.
join-it = Hợp tác xã đã có
join-it-note = Bạn có lời mời.
invitation-question = Lời mời ghi gì?
invitation-where = Người phụ trách tìm thấy trên máy khác, trong mục Gửi nhận.
invitation = Lời mời
join-now = Tham gia
joining = Đang lấy những gì các máy khác biết…
found-step-cooperative = Hợp tác xã
found-step-leader = Người phụ trách
found-step-pin = Mã PIN
cooperative-question = Hợp tác xã nào?
cooperative-name = Tên hợp tác xã
street = Đường hoặc số nhà
city = Thành phố hoặc làng
country = Nước
currency = Trả cho thành viên bằng tiền
telephone = Điện thoại
leader-question = Ai phụ trách?
leader-name = Tên của bạn
choose-face = Chọn khuôn mặt
face-number = Khuôn mặt { $n }
new-pin-question = Chọn mã PIN
new-pin-note = 4 đến 8 chữ số. Mỗi lần vào bạn gõ mã này. Đừng nói cho ai.
found-now = Bắt đầu

# my page
my-page = Trang của tôi
what-to-do = Bạn muốn làm gì?
bring-produce = Giao nông sản
bring-note = Cân, rồi chụp ảnh
bring-note-helping = Cho bạn hoặc cho người bạn giúp
home-looks-on = Xã viên giao nông sản ở đây. Quét nhãn để xem lô hàng; trên mỗi màn hình, dấu hỏi chỉ cách làm.
lessons-title = Bài học
lessons-note = Chạm vào một bài: cách làm hiện trên màn hình thật. Rồi để ai đó làm thử. Không lưu gì cả.
lessons-coming-in = Vào máy
lessons-leading = Cho người phụ trách
lesson-faces = Tìm khuôn mặt mình
lesson-pictures = Ba hình
lesson-pin = Mã PIN
lesson-produce = Giao loại gì
lesson-weight = Cân hàng
lesson-received = Kiểm tra và lưu lô
lesson-photo = Chụp ảnh
lesson-result = Xem tìm được gì
lesson-questions = Trả lời câu hỏi
lesson-kept = Kiểm tra và lưu ảnh
lesson-queue = Các lô đang chờ
lesson-review = Duyệt một lô
lesson-order = Gom lô cho đơn hàng
lesson-parcel = Trả lời cho giấy tờ
lesson-papers = In giấy tờ, gửi kiện hàng
lesson-payment = Người mua còn nợ gì
lesson-money = Ghi tiền đã về
lessons-any-pin = Gõ bốn số bất kỳ. Đừng bao giờ gõ mã PIN của mình trong bài học.
lessons-buyer = người mua
lessons-practice = Tập làm: không lưu gì
lessons-done = Tốt lắm. Đây là tập làm nên không lưu gì.
error-lesson = Trong bài học không làm được việc này. Không có gì thay đổi. Hãy làm tiếp, hoặc về danh sách bài học.
tile-queue = Xem các lô
tile-orders = Đơn hàng
tile-consignments = Kiện hàng
tile-payments = Tiền hàng
tile-people = Mọi người
tile-produce = Nông sản của tôi
tile-money = Tiền của tôi
exchange = Gửi nhận
lots-wait = { $count ->
    [0] Không có gì chờ
   *[other] { $count } lô đang chờ
}
newest-lots = Các lô mới nhất của tôi
no-lots-yet = Bạn chưa mang gì đến.
no-money-yet = Chưa có tiền.
owed-to-you = Hợp tác xã còn phải trả bạn từng này.
owed = Hợp tác xã còn phải trả từng này.

# bringing produce
step-member = Ai
step-produce = Loại gì
step-weight = Cân nặng
step-day = Ngày
step-place = Nơi
go-on-question = Làm tiếp chỗ đang dở?
go-on = Làm tiếp
begin-again = Làm lại từ đầu
kept-so-far = Đã lưu đến đây
who-brings = Ai mang đến?
helping-note = Bạn giúp. Sổ có ghi lại.
what-brought = Bạn mang gì đến?
how-heavy = Nặng bao nhiêu?
unit-name-kg = kg
unit-note-kg = Kilôgam
unit-name-jin = jin
unit-note-jin = Nửa kg
same-as = Bằng với
when-picked = Thu hoạch ngày nào?
picked-note = Thu hoạch ngày này
another-day = Ngày khác
another-day-note = Chọn trên lịch
days-earlier = Trước đó
days-later = Sau đó
harvested-on = Ngày thu hoạch: { $day }
where-grown = Trồng ở đâu?
another-place = Nơi khác
no-place-yet = Chưa có nơi nào. Người phụ trách cần thêm trước.
place-name = Bạn gọi nơi đó là gì?
place-add = Thêm nơi này
this-is-kept = Sẽ lưu như sau
keep-weight = Lưu { $weight }
lot-kept = Lô của bạn đã được lưu
lot-word = Lô
lot-of = Lô { $n }
write-on-crate = Viết { $n } lên mỗi thùng.
take-photo = Chụp ảnh

# the photo
step-photo = Ảnh
step-questions = Câu hỏi
step-check = Kiểm tra
take-photo-title = Đặt lên tấm lót
take-now = Chụp ảnh
take-again = Chụp lại
new-photo = Ảnh mới
photo-from-file = Từ tệp
other-camera = Máy ảnh khác
camera-label = Hình máy ảnh thấy
camera-none = Ở đây không có máy ảnh. Hãy chọn ảnh từ tệp.
camera-refused = Máy ảnh chưa được phép dùng. Hãy chọn ảnh từ tệp.
camera-busy = Máy ảnh đang được dùng chỗ khác. Hãy đóng lại, hoặc chọn ảnh từ tệp.
hint-corners = Thấy đủ các ô đen trong ảnh.
hint-apart = Các quả không chạm nhau.
hint-above = Cầm máy ảnh thẳng từ trên xuống, trong bóng râm.
measuring = Đang đo…
measuring-title = Chờ một chút
photo-again-title = Xin thử lại lần nữa
photo-label = Ảnh
photo-measured-label = Ảnh có { $count } quả đã đo
nothing-counted = Không thấy { $produce } trên tấm lót. Hãy đặt vài quả lên và chụp lại.
photo-good-question = Ảnh này có tốt không?
pieces-found = Tính { $count } quả
pieces = Từng quả một
piece-touching = Chạm quả khác
left-out = Không tính
left-out-other_colour = Khác màu
left-out-other_shape = Khác dáng
left-out-too_small = Quá nhỏ
left-out-too_large = Quá to
left-out-cut_off = Không nằm trọn trên tấm lót
warning-focal_length_unknown = Máy ảnh không cho biết tiêu cự. Kích cỡ có thể lệch một hai milimét.
warning-few_markers = Có ô đen bị che. Kích cỡ có thể kém chính xác.
warning-marker_covered = Có vật che một ô đen. Vật đó không được đo, và kích cỡ có thể kém chính xác.
warning-no_pieces = Không thấy gì trên tấm lót.
warning-card_not_seen = Bảng màu bị che. Màu có thể lệch.
warning-light_bad = Ánh sáng quá tối, quá sáng hoặc chỉ chiếu một bên. Không xem được màu.
warning-glare = Tấm lót bị chói. Chỗ đó không xem được vỏ và màu.
warning-too_tilted = Ảnh chụp từ bên cạnh. Kích cỡ có thể lệch một hai milimét.
photo-says = Ảnh cho thấy
photo-and-you-say = Ảnh và bạn cho biết
why-not = Vì sao không phải { $class }?
why-this = Vì sao là hạng này?
answer-allows = “{ $answer }” thì cao nhất là { $class }.
no-limits = Ở đây tiêu chuẩn không giới hạn kích cỡ.
clause = Mục { $clause }
check-with-inspector = Hãy hỏi lại người kiểm tra trước khi dựa vào đây.
leader-looks = Người phụ trách xem rồi mới tính.
photo-good = Ảnh này tốt
question-of = Câu { $at } trên { $all }
why-asked = Vì sao hỏi?
why-asked-text = Máy ảnh không biết được điều này. Tiêu chuẩn yêu cầu.
check-title = Mọi thứ đúng chưa?
your-answers = Câu trả lời của bạn
keep-photo = Lưu ảnh này

# my produce
my-produce-title = Bạn đã mang đến
produce-of = { $name } đã mang đến
stage-received = Cần chụp ảnh
stage-waiting = Chờ người phụ trách
stage-approved = Đã duyệt
stage-withdrawn = Đã rút lại
no-photo-yet = Chưa có ảnh.
take-back = Rút lô lại
brought-by = { $name } mang đến
helped-by = { $name } nhập giúp
approved-as = { $name } duyệt { $class }
approval-void = Lô đã thay đổi sau khi duyệt. Người phụ trách sẽ xem lại.

# my money
your-money = Tiền của bạn
money-of = Tiền của { $name }
buyer-paid = { $buyer } đã trả { $amount } cho { $weight }.
buyer-paid-you = { $buyer } đã trả { $amount } cho { $weight } của bạn.
share-bar = Cứ 100 thì { $percent } là của bạn
of-hundred = { $who } { $percent } trên 100
you-get = Bạn nhận
member-gets = Thành viên nhận
your-part-of-price = Phần của bạn trong giá bán
deduction = Khoản trừ
deduction-cooperative-fee-why = Theo thỏa thuận của các thành viên.
deduction-packing-why = Thùng và công, tính theo mỗi kg.
deduction-transport-why = Phần của bạn cho vận chuyển.
statement = Bảng kê
statement-show = Bảng kê để in
print-paper = In
