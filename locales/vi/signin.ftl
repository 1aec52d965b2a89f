# Đăng nhập trên màn hình dùng chung: ba hình, thẻ, quên mã PIN, sự đồng ý, khóa màn hình, giúp người khác.

# ba hình
signin-my-pictures = Ba hình của tôi
signin-tap-three = Chạm vào ba hình của bạn, lần lượt từng hình
signin-tapped = Đã chạm
signin-twelve = Mười hai hình
signin-which-of-you = Bạn là ai trong số này?
signin-three = Ba hình
signin-choose-three = Chọn ba hình
signin-choose-hint = Không ai khác có ba hình này. Chúng cho biết bạn là ai, không phải bí mật.
signin-choose = Chọn
signin-propose = Gợi ý hình khác
signin-keep-pictures = Giữ ba hình này
signin-no-pictures = Chưa có
signin-step-pictures = Hình
signin-step-consent = Đồng ý
signin-picture-sun = Mặt trời
signin-picture-fish = Con cá
signin-picture-bicycle = Xe đạp
signin-picture-hen = Gà mái
signin-picture-cup = Cái cốc
signin-picture-key = Chìa khóa
signin-picture-tree = Cái cây
signin-picture-hat = Cái mũ
signin-picture-drum = Cái trống
signin-picture-boat = Con thuyền
signin-picture-goat = Con dê
signin-picture-moon = Mặt trăng

# thẻ
signin-my-badge = Thẻ của tôi
signin-hold-badge = Đưa thẻ của bạn ra trước máy ảnh
signin-hold-badge-hint = Ô vuông có chấm quay về máy ảnh, cách một gang tay. Máy quét cũng được.
signin-badge-picture = Hình máy ảnh đang thấy
signin-badge-no-camera = Không có máy ảnh. Dùng máy quét, hoặc quay lại và chạm vào khuôn mặt của bạn.
signin-badge = Thẻ
signin-badges = Thẻ
signin-badge-hint = Đưa ra trước máy ảnh của máy
signin-badge-since = Từ { $when }
signin-no-badge = Chưa có
signin-badge-print = In thẻ
signin-badge-lost = Bị mất
signin-badge-lost-ask = { $name } mất thẻ rồi à?
signin-badge-lost-note = Sẽ có thẻ mới để in. Thẻ cũ không mở được gì nữa, dù ai nhặt được.
signin-badge-replace = Làm thẻ mới

# mã PIN
signin-pin-again = Nhập mã PIN trước
signin-forgot = Tôi quên mã PIN
signin-vouch-leader = Một người phụ trách có mã PIN và một người nữa xác nhận đây là { $name }.
signin-vouch-members = Không có người phụ trách nào khác. Hai người có thẻ hoặc mã PIN xác nhận đây là { $name }.
signin-vouch-first = Ai xác nhận trước đây là { $name }?
signin-vouch-second = Và ai nữa?
signin-vouch-yes = Đây có đúng là { $name } không?
signin-vouch-nobody = Không ai ghi tên ở đây làm được việc này. Hãy hỏi người phụ trách ở máy khác.
signin-new-pin = Chọn mã PIN mới
signin-new-pin-again = Nhập lại mã đó
signin-new-pin-differs = Hai lần không giống nhau. Hãy chọn lại.
signin-pin-was-reset = Mã PIN đã được thay { $when }. Người xác nhận: { $names }.

# cho biết mình là ai
signin-way-pictures = Bằng ba hình của tôi
signin-way-badge = Bằng thẻ của tôi
signin-way-pin = Bằng mã PIN của tôi
signin-way-face = Bằng khuôn mặt của tôi
signin-prove-pictures = { $name }, hãy chạm vào ba hình của bạn.
signin-prove-badge = { $name }, hãy đưa thẻ ra trước máy ảnh.
signin-prove-pin = { $name }, hãy nhập mã PIN của bạn.
signin-prove-face = { $name }, hãy chạm vào khuôn mặt của bạn.
signin-yes = Xác nhận bằng mã PIN

# sự đồng ý
signin-consent-ask = Bạn có đồng ý không?
signin-consent-kept = Ở đây lưu: tên và khuôn mặt của bạn, hàng bạn mang đến cùng ảnh, và tiền trả cho bạn.
signin-consent-seen = Người phụ trách và người hỗ trợ của hợp tác xã xem được. Thành viên khác chỉ thấy tên và khuôn mặt của bạn.
signin-consent-sent = Dữ liệu được chuyển đến các máy khác của hợp tác xã và máy chủ. Trên nhãn, người mua chỉ thấy số của bạn.
signin-consent-back = Bạn có thể rút lại bất cứ lúc nào, ở trang của mình.
signin-consent-version = Văn bản số { $version }
signin-consent-agree = { $name } đồng ý
signin-consent-given = Đã đồng ý
signin-consent-not-asked = Chưa hỏi
signin-consent-withdrawn = Đã rút lại
signin-consent-read = Đọc và đồng ý
signin-consent-take-back = Rút lại
signin-take-back-ask = Rút lại sự đồng ý?
signin-take-back-seen = Từ đó chỉ người phụ trách thấy tên và khuôn mặt của bạn.
signin-take-back-books = Hàng bạn đã mang và tiền đã nhận vẫn ở trong sổ, vì liên quan đến tiền của người khác.
signin-take-back-way-in = Bạn vào bằng ba hình hoặc thẻ.
signin-withdrawn = Chỉ người phụ trách thấy
signin-about-me = Về tôi

# khóa màn hình
signin-idle-title = Bạn còn ở đó không?
signin-idle-note = Màn hình sắp khóa. Những gì bạn nhập vẫn được giữ cho bạn.
signin-idle-here = Tôi ở đây
signin-lock = Khóa màn hình
signin-lock-ask = Bao lâu không ai chạm thì khóa màn hình?
signin-lock-note = Trước đó có tiếng báo và đếm ngược. Ở chỗ có tiền, thời gian còn một nửa.
signin-minutes = { $count } phút

# giúp người khác
signin-help = Giúp người khác
signin-help-whom = Bạn giúp ai?
signin-help-note = Mọi thứ bạn nhập là của người đó. Người đó xác nhận trước khi lưu.
signin-their-produce = Nông sản của người đó
signin-their-money = Tiền của người đó
signin-help-stop = Thôi giúp
signin-helps = { $who } giúp { $whom }
signin-what-brought = { $name } mang gì đến?
signin-how-heavy = Hàng của { $name } nặng bao nhiêu?
signin-when-picked = { $name } hái khi nào?
signin-where-grown = { $name } trồng ở đâu?
signin-confirm = { $name }, như vậy đúng không?

# những gì có thể sai
error-pin-needed = Việc này cần mã PIN của bạn trước. Chưa có gì thay đổi.
error-pictures-unknown = Không ai có ba hình này theo thứ tự này. Chạm lại hình của bạn, hoặc quay lại và chạm vào khuôn mặt.
error-pictures-taken = Người khác đã có ba hình này theo thứ tự này. Chạm hình khác.
error-pictures-unusable = Cần ba hình khác nhau. Hãy chạm lại.
error-pictures-wrong = Đây không phải các hình đúng. Hãy chạm lại.
error-pictures-none-left = Mọi bộ ba hình đều đã có người dùng. Hãy dùng thẻ.
error-badge-unknown = Thẻ này không mở được gì ở đây. Có thể là thẻ cũ. Chưa có gì thay đổi. Chạm vào khuôn mặt của bạn, hoặc xin người phụ trách thẻ mới.
error-badge-wrong = Đây là thẻ của người khác, hoặc thẻ cũ. Hãy dùng đúng thẻ.
error-face-not-enough = Ở đây chạm khuôn mặt là chưa đủ. Dùng ba hình, thẻ hoặc mã PIN.
error-vouchers-same = Cần hai người khác, mỗi người tự mình. Hãy chọn lại.
error-voucher-not-leader = Một trong hai phải là người phụ trách, dùng mã PIN. Hãy chọn lại.
error-voucher-too-weak = Ở đây cả hai cần thẻ hoặc mã PIN. Hãy chọn lại.
error-confirmation-needed = Người mang đến xác nhận trước. Không mất gì cả.
error-consent-outdated = Văn bản đã thay đổi. Hãy đọc lại.
error-idle-unusable = Màn hình có thể khóa sau { $least_s } đến { $most_s } giây. Hãy chọn lại.
