# Máy ảnh lúc ngắm
framing-wait = Đang nhìn…
framing-no_mat = Đưa tấm lót vào máy ảnh
framing-two_mats = Mỗi lần chỉ một tấm lót
framing-cut_off = Cho thấy cả tấm lót
framing-too_far = Lại gần hơn
framing-too_tilted = Cầm máy ảnh thẳng phía trên
framing-dark = Sáng hơn, không có bóng trên tấm lót
framing-glare = Tấm lót bị chói. Hãy vào bóng râm
framing-covered = Có thứ che các ô đen
framing-moving = Giữ yên
framing-blurred = Hình chưa rõ. Hãy chờ hoặc lau ống kính
framing-good = Tốt. Chụp ngay
framing-scale-unknown = Máy chưa biết máy ảnh này. Chụp thẳng từ trên, kích cỡ có thể lệch một hai milimét. Hãy nghiêng một chút, hoặc nhờ người phụ trách cho máy học ống kính.
camera-lost = Máy ảnh bị ngắt. Hãy cắm lại, hoặc chọn ảnh từ tệp.
camera-auto = Tự chụp
camera-torch = Đèn

# Các máy ảnh của máy
cameras-title = Máy ảnh
cameras-ask = Máy ảnh nào nhìn tấm lót?
cameras-name = Máy ảnh { $n }
cameras-known = Máy biết ống kính của nó
cameras-unknown = Chưa học ống kính
cameras-why = Với năm ảnh tấm lót trống, máy học cách ống kính vẽ hình. Khi đó kích cỡ chính xác như với điện thoại có ghi ống kính.
cameras-learn = Học ống kính
learn-title = Cho xem tấm lót trống từ năm phía
learn-straight = Thẳng từ trên
learn-left = Từ bên trái
learn-right = Từ bên phải
learn-near = Từ phía trước
learn-far = Từ phía sau
learn-working = Đang học ống kính…
learn-done = Máy đã biết ống kính này
learn-done-note = Các ô đen nằm đúng chỗ ống kính cho biết, lệch trong { $px } điểm ảnh.
error-calibrate-photos = Cần ba đến sáu ảnh để học ống kính. Chưa thay đổi gì. Hãy chụp lại.
error-calibrate-photo = Không đọc được tấm lót trong ảnh { $photo }. Chưa thay đổi gì. Hãy chụp lại cho thấy cả tấm lót.
error-calibrate-other-size = Ảnh { $photo } có kích thước khác ảnh đầu. Chưa thay đổi gì. Hãy chụp tất cả bằng cùng một máy ảnh và cùng cài đặt.
error-calibrate-alike = Các ảnh giống nhau quá nên không học được ống kính. Chưa thay đổi gì. Hãy chụp lại, mỗi ảnh từ một phía khác.
error-calibrate-unfit = Các ảnh này không khớp nhau: tấm lót không phẳng, hoặc do hai máy ảnh chụp. Chưa thay đổi gì. Hãy trải phẳng tấm lót và chụp lại.

# Thứ mang đến, trước máy ảnh
show-it = Đưa trước máy ảnh
show-it-how = Cầm một quả lại gần máy ảnh
show-it-is-this = Có phải thứ này không? Hãy chạm vào hình
show-it-unsure = Chưa chắc. Hãy chạm vào hình đúng
