# The machine as a kiosk.

kiosk-close = Đóng máy
kiosk-close-title = Đóng máy?
kiosk-close-hint = Mọi thứ đã được lưu. Máy mở lại khi khởi động.
kiosk-close-do = Đóng lại
