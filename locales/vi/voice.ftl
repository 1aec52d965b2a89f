# What the kiosk says aloud.

voice-hear = Nghe màn hình này
voice-stop = Ngừng đọc
voice-quiet = Không tự đọc nữa
voice-loud = Tự đọc lên
voice-volume = Âm lượng
voice-volume-soft = Nhỏ
voice-volume-middle = Vừa
voice-volume-loud = To
voice-none = Máy này không có giọng đọc cho ngôn ngữ này. Hãy nhờ người phụ trách cho cài thêm.
voices-title = Giọng thu sẵn
voices-note = Câu nào có người thu thì phát bản thu thay cho giọng của máy.
voices-here = Trên máy này
voices-none = Chưa có bản thu nào. Máy nói bằng giọng của máy.
voices-stick = Trên USB
voices-no-stick = Hãy cắm USB có bản thu.
voices-nothing = USB này không có bản thu. Bản thu phải nằm trong thư mục { $folder }.
voices-has = { $count } trên { $all } câu
voices-broken = Bản thu không phát được, không lấy: { $count }
voices-add = Thêm
voices-added = Bản thu đã ở trên máy này.
voices-remove = Bỏ
voices-remove-sure = Bỏ các bản thu này? Giọng của máy sẽ nói thay. Có thể thêm lại từ USB.
error-voice-missing = Máy này không có giọng đọc cho nội dung này. Mọi thứ bạn nhập vẫn còn. Hãy tự đọc, hoặc nhờ người đọc giúp.
error-voice-pack-unreadable = Không đọc được bản thu. Những gì đã có vẫn còn. Hãy cắm lại USB, hoặc nhờ chép lại từ đầu.
error-voice-pack-no-room = Máy này không còn chỗ cho bản thu. Những gì đã có vẫn còn. Hãy dọn chỗ rồi thêm lại.
