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
error-voice-missing = Máy này không có giọng đọc cho nội dung này. Mọi thứ bạn nhập vẫn còn. Hãy tự đọc, hoặc nhờ người đọc giúp.
