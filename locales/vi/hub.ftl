# The hub's page: what has arrived, from whom, and when.

hub-title = Máy chủ Punnet
hub-nobody-yet = Chưa có máy nào đến đây.
hub-lots = Lô
hub-waiting = Chờ người phụ trách
hub-approved = Đã duyệt
hub-orders = Đơn hàng
hub-consignments = Chuyến hàng
hub-photos = Ảnh
hub-photos-missing = Ảnh chưa đến
hub-devices = Các máy
hub-last-heard = { $device }: lần cuối có tin { $at } (UTC)
