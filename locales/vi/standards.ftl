# Mã cỡ, dung sai chất lượng và những gì phải ghi trên bao bì.

label-variety = Giống
label-flesh = Màu thịt quả
label-piece-weight = Khối lượng một quả
label-size-and-code = { $range } · mã { $code }

size-code = Mã cỡ { $code }
size-code-all = Tất cả đều trong khoảng { $range }.
size-code-few = Ngoài khoảng { $range }: quả { $numbers }. Ít như vậy được phép.
size-code-mixed = Ngoài khoảng { $range }: quả { $numbers }. Quá nhiều cho một mã.
size-code-from = { $from } trở lên
size-code-weigh = Tính từ kích cỡ: hãy cân để chắc chắn.

quality-tolerance = Chất lượng cả lô: tối đa { $percent } % được dưới { $class }.
quality-tolerance-worse = Chất lượng cả lô: tối đa { $percent } % được dưới { $class }, trong đó { $worse } % được kém hơn nhiều.
quality-tolerance-decay = Chất lượng cả lô: tối đa { $percent } % được dưới { $class }, trong đó { $decay } % bị thối.

marking-missing = Hãy viết tay điều này lên bao bì
marking-complete = Nhãn đã có đủ những gì tiêu chuẩn đòi hỏi.
marking-asked-by = Theo { $standard }
marking-unknown = Chưa ai kiểm tra bao bì này phải ghi gì: hãy hỏi lại người kiểm tra.
particular-packer = Người đóng gói và địa chỉ
particular-nature = Là gì
particular-variety = Giống
particular-flesh-colour = Màu thịt quả
particular-origin = Nước xuất xứ
particular-class = Hạng
particular-size-mm = Kích cỡ bằng mm
particular-size-g = Khối lượng quả nhỏ nhất và lớn nhất

graded-before = Đã xếp hạng trước: { $class } · { $standard }, { $edition } · { $when }
