error-pictures-wait = Hình đã bị chạm sai quá nhiều lần. Không mất gì cả. Chờ { $seconds } giây, hoặc quay lại và chạm vào khuôn mặt.
