# Ảnh không đo được
error-photo-heic = Ảnh này là tệp HEIC, máy không đọc được. Chưa thay đổi gì. Hãy chọn JPEG trong cài đặt máy ảnh của điện thoại (“Tương thích nhất”) rồi chụp lại.
error-photo-cut-short = Ảnh này bị thiếu phần cuối. Chưa thay đổi gì. Hãy chép lại hoặc chụp lại.
error-too-few-pixels = Hình này quá nhỏ nên không đo được gì. Chưa thay đổi gì. Hãy chọn chính tấm ảnh, không phải ảnh xem trước.
error-picture-too-heavy = Loại hình này quá lớn ở cỡ này. Chưa thay đổi gì. Hãy lưu thành JPEG thường, hoặc nhỏ hơn.
error-photo-blurred = Ảnh này không rõ nét nên không đo được kích cỡ và vết hỏng. Chưa thay đổi gì. Hãy lau ống kính, giữ yên rồi chụp lại.
error-photo-too-dark = Ảnh này quá tối, không thấy tấm lót. Chưa thay đổi gì. Hãy chụp lại chỗ sáng hơn, không có bóng trên tấm lót.
error-photo-too-bright = Ảnh này quá sáng, không thấy tấm lót. Chưa thay đổi gì. Hãy vào bóng râm rồi chụp lại.
error-photo-mirrored = Ảnh này bị ngược như trong gương. Chưa thay đổi gì. Hãy chụp chính tấm lót, không chụp gương, bằng máy ảnh ở mặt sau điện thoại.
error-two-mats = Trong ảnh có hơn một tấm lót. Chưa thay đổi gì. Mỗi lần hãy chụp một tấm lót.
