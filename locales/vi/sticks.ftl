# USB sticks: writing to one, reading what others wrote; and the field officer's list.

stick-title = Bằng USB
stick-none = Chưa cắm USB. Hãy cắm một chiếc và ghi những gì đang chờ vào đó.
stick-ready = Đã cắm USB. Hãy ghi vào đó rồi mang lên thị trấn.
stick-found = Trên USB có { $count } thứ gửi cho bạn.
stick-flag = Dùng được ngay
stick-write = Ghi vào USB
stick-read = Đọc USB
stick-read-old = Vẫn nhận
stick-writing = Đang ghi. Đừng rút USB.
stick-reading = Đang đọc. Đừng rút USB.
stick-progress = { $done } trên { $all }
stick-progress-mb = { $done } trên { $all } MB
stick-safe = Bạn cứ làm việc tiếp. Không có gì dừng lại.
stick-written = Đã ghi vào USB. Hãy rút ra và mang lên thị trấn.
stick-written-photos = { $count ->
    [0] Không có ảnh
   *[other] { $count } ảnh
}
stick-read-done = { $count ->
    [0] Đã đọc. Không có gì mới.
   *[other] Đã đọc. Có { $count } mục mới.
}
stick-pull = Bây giờ rút ra được rồi.
stick-from = Từ { $name }, { $when }
stick-from-hub = Từ máy chủ, { $when }
stick-from-unknown = Từ máy khác, { $when }
stick-clock = Đồng hồ ở đây hoặc ở đó bị sai. Đã nhận tất cả. Hãy xem lại đồng hồ.
stick-room = Còn trống { $mb } MB

stick-joined-how = Hãy ghi vào USB, đem đến máy đã mời để máy đó đọc và ghi vào, rồi đọc lại ở đây.

visits-title = { $count } làng cần đi
visits-who = Cán bộ lưu động
visits-sealed = Bạn mang các gói đã niêm phong. Dọc đường không ai đọc được.
visits-none = Danh sách của bạn chưa có làng nào. Hãy gửi nhận với máy chủ, hoặc lấy từ USB.
visits-unnamed = Hợp tác xã { $short }
visits-kiosks = { $count } máy
visits-silent = Máy lâu nhất không có tin: { $when }
visits-heard = Lần cuối có tin: { $when }
visits-never = Chưa có tin
visits-to-hub = Cho máy chủ: { $things } mục, { $photos } ảnh
visits-to-hub-none = Không có gì cho máy chủ
visits-to-kiosks = Cho làng: { $things } mục, { $photos } ảnh
visits-to-kiosks-none = Không có gì cho làng
visits-take = Lấy từ USB
visits-give = Ghi vào USB
visits-hub = Gửi nhận với máy chủ
visits-hub-worked = Lần gửi nhận gần nhất với máy chủ: { $when }
visits-hub-never = Chưa gửi nhận với máy chủ
visits-no-hub = Chưa đặt máy chủ. Hãy khởi động máy tính này với địa chỉ của máy chủ.
visits-no-stick = Hãy cắm USB.
visits-taken = { $count ->
    [0] Trên USB không có gì mới.
   *[other] Đã lấy { $count } mục. Rút USB ra được rồi.
}
visits-given = { $count ->
    [0] Trên USB đã có sẵn. Rút ra được rồi.
   *[other] Đã ghi { $count } mục vào USB. Rút ra được rồi.
}
visits-key = Chìa khóa của máy tính này
visits-key-hint = Người trông coi máy chủ cần nó để cho máy tính này vào.
