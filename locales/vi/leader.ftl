# Bàn của người phụ trách: lọc, các lô giống nhau, mang lại, lời nhắn bằng giọng nói, tổng kết ngày.

stage-again = Hãy mang lại
desk-queue-stage-again = Được yêu cầu mang lại

leader-filter = Lọc thêm
leader-filter-less = Bớt lọc
leader-filter-produce-all = Mọi nông sản
leader-filter-class = Hạng ảnh đề xuất
leader-filter-class-all = Mọi hạng
leader-filter-member = Ai mang đến
leader-filter-member-all = Bất kỳ ai mang đến
leader-filter-age = Đã bao lâu
leader-filter-age-all = Bao lâu cũng được
leader-filter-age-1 = Hơn 1 ngày
leader-filter-age-2 = Hơn 2 ngày
leader-filter-age-7 = Hơn một tuần
leader-filter-clear = Hiện lại tất cả
leader-order = Theo thứ tự nào
leader-order-oldest = Cũ nhất trước
leader-order-doubtful = Chưa chắc trước
leader-doubtful = { $count } lý do để xem kỹ hơn
leader-doubt-few_pieces = Ít quả trên tấm lót
leader-doubt-near_limit = Một kích thước rất sát giới hạn
leader-doubt-blemish = Vỏ có vết
leader-doubt-uncounted = Có thứ ở đó chưa được tính
leader-doubt-photo = Ảnh hoặc tấm lót chưa được ổn
leader-doubt-changed = Thay đổi sau khi đã duyệt

leader-keys = Phím
leader-keys-title = Dùng bàn phím
leader-keys-next = Lô kế tiếp
leader-keys-back = Lô trước
leader-keys-approve = Duyệt như đã chọn
leader-keys-again = Yêu cầu mang lại
leader-keys-compare = So sánh ảnh
leader-keys-alike = Duyệt chung các lô giống nhau
leader-keys-find = Tìm một lô
leader-keys-help = Hiện các phím này
leader-keys-close = Đóng lại

leader-compare = So sánh
leader-compare-title = So sánh ảnh
leader-compare-this = Lô này: { $name }, lô { $number }
leader-compare-other = { $name }, lô { $number }
leader-compare-before = Lô này, ảnh { $when }
leader-compare-none = Chưa có ảnh nào khác của nông sản và hạng này.
leader-compare-next = Ảnh khác
leader-compare-closer = Gần hơn
leader-compare-farther = Xa hơn
leader-compare-whole = Toàn bộ ảnh
leader-compare-turn = Xoay ảnh
leader-compare-photo = Ảnh của lô { $number }

leader-alike-go = { $count } lô giống
leader-alike-title = Duyệt chung { $count } lô
leader-alike-says = Cùng nông sản, cùng hạng, không có nghi ngờ: { $produce }, { $class }.
leader-alike-look = { $count ->
    [0] Bạn đã xem hết các ảnh được rút thăm.
   *[other] Hãy xem thêm { $count } ảnh được rút thăm.
}
leader-alike-look-all = Bạn đã bỏ một lô được rút thăm, nên hãy xem mọi ảnh: còn { $count }.
leader-alike-none = Không có lô nào khác đang chờ giống lô này mà không có nghi ngờ.
leader-alike-drawn = Được rút thăm: hãy xem
leader-alike-opened = Đã xem
leader-alike-left = Đã bỏ ra
leader-alike-open = Xem lô { $number }, { $name }
leader-alike-leave = Bỏ ra
leader-alike-take = Lấy chung với các lô khác
leader-alike-good = Giống nhau
leader-alike-approve = Duyệt { $count } lô
leader-alike-done = { $count ->
    [0] Không lô nào được duyệt
   *[other] Đã duyệt { $count } lô
}
leader-alike-saved = Mỗi lô có lần duyệt riêng, như duyệt từng lô một.
leader-alike-out = { $count } lô được để nguyên:
leader-alike-out-changed = Lô này đã thay đổi trong lúc bạn xem.
leader-alike-out-not_alike = Lô này không còn giống các lô kia.
leader-alike-out-not_waiting = Lô này không còn chờ nữa.
leader-alike-lot = { $name }, lô { $number }
leader-together = Duyệt chung với { $lots } lô; đã xem { $opened } ảnh.

leader-again = Yêu cầu mang lại
leader-again-title = Vì sao { $name } cần mang lại?
leader-again-reason-photo_unclear = Ảnh không rõ
leader-again-reason-more_pieces = Đặt thêm quả lên tấm lót
leader-again-reason-apart = Đặt cách nhau ra
leader-again-reason-sort_out = Bỏ những quả hỏng
leader-again-reason-clean = Làm sạch trước
leader-again-reason-together = Cùng xem với nhau
leader-again-words = Điều khác, bằng chữ
leader-again-voice = Nói ra
leader-again-send = Nhờ { $name }
leader-again-pick = Hãy chọn một hình trước
leader-again-asked = { $name } đã yêu cầu mang lại: { $reason }
leader-again-back = Rút lại yêu cầu này
leader-again-for-you = { $name } nhờ bạn mang lại lô { $number }
leader-again-photo = Chụp ảnh mới

leader-notes = Lời nhắn bằng giọng nói
leader-note-hear = Nghe
leader-note-stop = Dừng
leader-note-length = { $seconds } giây
leader-note-back = Rút lời nhắn
leader-note-elsewhere = Lời nhắn ở ki-ốt khác và sẽ đến trong lần trao đổi tới.
leader-note-unplayable = Ki-ốt này không phát được.
leader-record = Nói về lô này
leader-record-stop = Xong
leader-record-again = Nói lại
leader-record-drop = Không giữ
leader-record-keep = Giữ lời tôi nói
leader-record-running = Đang nghe: { $seconds } trên { $limit } giây
leader-record-kept = Giọng của bạn được giữ cùng lô, cho nông dân của lô và người phụ trách. Bạn có thể rút lại.
leader-record-none = Không tìm thấy micrô. Hãy viết ra.
leader-record-refused = Ki-ốt này không được dùng micrô. Hãy viết ra.
leader-record-busy = Micrô đang được dùng. Hãy thử lại hoặc viết ra.

leader-tile-tally = Trong ngày
leader-tally-title = Những việc đã làm
leader-tally-span = Bao nhiêu ngày
leader-tally-1 = Hôm nay
leader-tally-7 = 7 ngày
leader-tally-30 = 30 ngày
leader-tally-received = Đã mang đến
leader-tally-graded = Đã phân hạng
leader-tally-approved = Đã duyệt
leader-tally-waiting = Chờ bạn xem
leader-tally-shipped = Đã gửi
leader-tally-paid = Phần của thành viên
leader-tally-lots = { $count } lô
leader-tally-oldest = Lô cũ nhất từ { $when }
leader-tally-none = Chưa có gì
leader-tally-asked = { $count } lô được yêu cầu mang lại
leader-tally-chart = { $what } theo ngày, kilôgam
leader-tally-chart-money = { $what } theo ngày
leader-tally-day = Ngày
leader-tally-table = Dạng bảng
leader-tally-produce = Theo nông sản
leader-tally-members = Theo thành viên
leader-tally-members-more = { $shown } người mang nhiều nhất, trên { $all } người.
leader-tally-what = Nông sản
leader-tally-who = Thành viên
leader-agreement = Người phụ trách và ảnh
leader-agreement-title = Người phụ trách đồng ý với ảnh bao nhiêu lần
leader-agreement-says = Trong { $decided } quyết định của { $weeks } tuần, { $percent }% đúng như đề xuất.
leader-agreement-none = Những tuần này chưa có quyết định nào.
leader-agreement-percent = { $percent }%
leader-agreement-n = Quyết định
leader-agreement-same = Như đề xuất
leader-agreement-lower = Hạng thấp hơn
leader-agreement-higher = Hạng cao hơn
leader-agreement-why = Vì sao khác
leader-agreement-unseen = Thêm { $count } lô được duyệt chung mà không mở ảnh; các lô đó không được tính.
leader-agreement-week = Tuần từ { $day }
leader-agreement-chart = Tỷ lệ như đề xuất theo tuần, { $produce }
leader-agreement-few = Ít quyết định: chưa nói lên nhiều.
leader-agreement-reason = { $reason }: { $count }

error-sample-unseen = Còn { $left } ảnh được rút thăm chưa xem. Chưa duyệt gì cả. Hãy mở ảnh trước.
error-not-alike = Không thể duyệt chung các lô này. Không có gì thay đổi. Hãy xem từng lô một.
error-words-too-long = Dài hơn { $limit } ký tự. Không mất gì cả. Hãy viết ngắn hơn hoặc nói ra.
error-sound-unusable = Không nghe được gì trong đó. Không mất gì cả. Hãy nói lại hoặc viết ra.
error-sound-too-long = Lời nhắn dài nhất { $limit_s } giây. Không mất gì cả. Hãy nói ngắn hơn.
error-consent-needed = Bạn đã rút lại sự đồng ý nên giọng của bạn không được giữ. Chưa ghi gì cả. Hãy đồng ý lại ở trang của bạn hoặc viết ra.
error-days-unusable = Không thể tính những ngày này. Không mất gì cả. Hãy chọn khoảng khác.
