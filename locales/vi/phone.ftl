# A phone lent to the kiosk: its camera, its scanner, a leader’s second screen.

phone-title = Điện thoại của máy
phone-use = Dùng điện thoại
phone-use-review = Xem trên điện thoại của tôi
phone-use-scan = Quét bằng điện thoại
phone-title-photo = Chụp ảnh bằng điện thoại
phone-title-review = Xem trên điện thoại của bạn
phone-title-scan = Quét bằng điện thoại
phone-step-wifi = Nối điện thoại vào cùng Wi-Fi với máy này.
phone-step-point = Hướng máy ảnh của điện thoại vào mã này. Chạm vào đường dẫn hiện ra.
phone-step-photo = Chụp ảnh bằng điện thoại. Ảnh tự về đây.
phone-step-review = So hai hình. Rồi các lô có trên điện thoại của bạn.
phone-step-scan = Chụp mã bạn muốn quét.
phone-join = Trước hết, vào Wi-Fi của máy
phone-join-point = Hướng máy ảnh của điện thoại vào mã này. Chạm để vào Wi-Fi.
phone-join-type = Hoặc chọn Wi-Fi theo tên rồi gõ mật khẩu.
phone-join-stay = Điện thoại báo không có internet? Cứ ở lại Wi-Fi này.
phone-join-name = Tên
phone-join-password = Mật khẩu
phone-join-label = Mã Wi-Fi
phone-joined = Điện thoại đã vào Wi-Fi
phone-join-again = Xem lại mã Wi-Fi
phone-join-page = Giờ mở trang
phone-code-label = Mã cho điện thoại
phone-code-making = Đang làm mã.
phone-left = Còn { $minutes } phút
phone-other-code = Mã khác
phone-new-code = Mã mới
phone-here = Điện thoại đã vào.
phone-same = Trên điện thoại phải có đúng hai hình này.
phone-same-yes = Đúng, giống nhau
phone-same-no = Không, khác
phone-second = Giờ điện thoại là màn hình thứ hai của bạn. Ở đây bạn có thể ra.
phone-list = Điện thoại đang dùng
phone-list-of = { $name }, nhiều nhất { $minutes } phút
phone-end = Kết thúc
phone-over = Điện thoại đã được trả lại.
phone-arriving = Ảnh đang về
phone-progress = { $done } trên { $all } MB
phone-measuring = Ảnh đã về. Đang đo.

# On the phone itself.

phone-greeting = Điện thoại đang tìm máy.
phone-away = Máy không trả lời. Không mất gì cả. Hãy đứng gần máy, cùng Wi-Fi. Máy sẽ tự thử lại.
phone-same-kiosk = Trên máy cũng có hai hình này.
phone-compare = So hai hình
phone-compare-say = Trên máy cũng có hai hình này chứ? Vậy hãy chạm “Đúng, giống nhau” ở đó.
phone-take-title = Chụp nông sản trên tấm lót
phone-take = Chụp ảnh
phone-take-again = Chụp lại
phone-sending = Ảnh đang gửi về máy
phone-stays = Hãy đứng gần máy. Nếu bị ngắt, nó tự gửi tiếp.
phone-not-good = Hãy chụp lại ảnh
phone-look-at-kiosk = Giờ hãy nhìn máy.
phone-scan-title = Chụp mã
phone-scan-take = Chụp mã
phone-scan-none = Không thấy mã trong ảnh. Hãy lại gần, giữ yên và thử lại.
phone-scanned = Đã đọc được mã
phone-desk-open = Xem các lô
phone-desk-note = Mã PIN được hỏi trước lần duyệt đầu tiên. Nếu không ai chạm, điện thoại tự được trả lại.
phone-desk-end = Tôi xong rồi
phone-ended-title = Xong
phone-ended = Bạn có thể đóng trang này. Muốn chụp ảnh khác, hãy hướng máy ảnh vào mã mới trên máy.
phone-no-code = Trang này mở bằng mã. Chạm “Dùng điện thoại” trên máy, rồi hướng máy ảnh vào mã.

# What goes wrong.

error-phone-ended = Điện thoại không còn được dùng nữa. Không mất gì cả. Hãy làm mã mới trên máy.
error-phone-another = Điện thoại khác đã vào trước. Chưa thay đổi gì. Hãy làm mã mới trên máy và đừng để người khác chụp nó.
error-phone-not-allowed = Điện thoại này dùng cho việc khác. Chưa thay đổi gì. Hãy làm việc này trên máy.
error-phone-unconfirmed = Hãy xác nhận trên máy rằng đây là điện thoại của bạn. Không mất gì cả.
error-phone-too-many = Đã có nhiều điện thoại đang dùng. Hãy kết thúc một cái trước. Không mất gì cả.
error-phone-no-network = Máy này chưa vào mạng nào nên điện thoại không tới được. Hãy nối nó vào Wi-Fi, hoặc dùng máy ảnh của máy. Không mất gì cả.
error-phone-taken = Lúc này máy không nhận được điện thoại. Không mất gì cả. Hãy dùng máy ảnh của máy, hoặc khởi động lại máy.
error-phone-stranger = Đây không phải mã của máy này, hoặc là mã cũ. Chưa thay đổi gì. Hãy hướng máy ảnh vào mã trên máy lần nữa.
error-phone-wait = Sai quá nhiều lần. Không mất gì cả. Chờ một phút rồi hướng máy ảnh vào mã lần nữa.
