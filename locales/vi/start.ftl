# Finding other kiosks, and starting from the records as the hub has them.

error-village-empty = Không tìm thấy máy nào khác. Không mất gì cả. Hãy xem hai máy có cùng mạng không, và máy kia có cho máy khác gọi không.
exchange-ahead = { $count ->
   *[other] { $count } mục đang hiện như trên máy chủ. Phần trước của chúng còn đang về; khi về đủ thì sửa được.
}
