# The printed grading mat.

mat-title = Tấm lót phân hạng
mat-print-a3 = In trên giấy A3 tỷ lệ 100%, không chọn “vừa trang giấy”.
mat-print-a4 = In trên giấy A4 tỷ lệ 100%, không chọn “vừa trang giấy”.
mat-print-2xa4 = In cả hai trang trên giấy A4 tỷ lệ 100%, không chọn “vừa trang giấy”. Cắt trang hai theo đường gạch và dán lên trang một: đường chồng đường, dấu chồng dấu.
mat-ruler = Dùng thước đo đường này: phải đúng 100 mm. Nếu không, hãy in lại tỷ lệ 100%.
mat-full = In tỷ lệ 100%
mat-flat = Trải phẳng
mat-light = Để ánh sáng vào bảng màu
mat-above = Máy ảnh ngay phía trên
mat-free = Không che các ô đen
mat-apart = Chừa khoảng giữa các quả
mat-glue = Cắt, rồi dán dấu chồng dấu
mat-cut = Cắt theo đường này
mat-glue-here = Dán trang hai vào đây
