# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = Có đủ to không?
rule-diameter-min-pass = Quả nhỏ nhất rộng { $measured } mm. Cần ít nhất { $limit } mm.
rule-diameter-min-tolerated = Có { $pieces } quả dưới { $limit } mm; quả nhỏ nhất { $measured } mm. Ít như vậy thì được phép.
rule-diameter-min-fail = Có { $pieces } quả quá nhỏ: { $measured } mm, mà cần ít nhất { $limit } mm.
rule-diameter-min-ask = Quả nhỏ nhất { $measured } mm. Nếu câu dưới trả lời là có thì { $limit } mm là đủ.
rule-diameter-spread = Kích cỡ có gần bằng nhau không?
rule-diameter-spread-pass = Quả to nhất và nhỏ nhất chênh { $measured } mm. Đến { $limit } mm vẫn được.
rule-diameter-spread-fail = Quả to nhất và nhỏ nhất chênh { $measured } mm. Chỉ được chênh nhiều nhất { $limit } mm.
rule-blemish-length = Vết xước có đủ ngắn không?
rule-blemish-area = Vết trên vỏ có đủ nhỏ không?
rule-scab-area = Vết ghẻ có đủ ít không?
rule-bruise-area = Vết dập có đủ ít không?
rule-red-least = Có đủ đỏ không?
rule-green-most = Phần xanh có đủ ít không?
rule-skin-pass = Nhiều nhất trên một quả là { $measured }. Đến { $limit } vẫn được.
rule-skin-tolerated = Có { $pieces } quả hơn { $limit }; nhiều nhất là { $measured }. Ít như vậy thì được phép.
rule-skin-fail = Có { $pieces } quả hơn { $limit }; nhiều nhất là { $measured }.
rule-skin-ask = Nhiều nhất trên một quả là khoảng { $measured }; được phép { $limit }. Câu trả lời của bạn quyết định.
rule-least-pass = Ít nhất trên một quả là { $measured }. Từ { $limit } trở lên là được.
rule-least-tolerated = Có { $pieces } quả dưới { $limit }; ít nhất là { $measured }. Ít như vậy thì được phép.
rule-least-fail = Có { $pieces } quả dưới { $limit }; ít nhất là { $measured }.
rule-least-ask = Ít nhất trên một quả là khoảng { $measured }; cần { $limit }. Câu trả lời của bạn quyết định.
question-look = Hãy nhìn thật kỹ { $count } quả này: số { $numbers }.

question-sound = Có quả nào bị thối không?
question-sound-help = Tìm đốm nâu mềm, mốc và lỗ thủng.
answer-sound-yes = Không thối
answer-sound-no = Có quả thối

question-other_side = Lật các quả lại. Mặt kia có tốt như vậy không?
question-other_side-help = Ảnh chỉ thấy một mặt.
answer-other_side-yes = Cũng tốt
answer-other_side-no = Kém hơn

question-skin = Vỏ trông thế nào?
question-skin-help = Xem theo những quả kém nhất, cả hai mặt.
question-skin-help-apple = Vết nhỏ: dài đến 2 cm hoặc tổng cộng 1 cm². Vết lớn hơn: dài đến 4 cm hoặc 2,5 cm².
question-skin-help-lemon = Vết nhỏ: ít sẹo, rám hoặc cháy nắng. Vết lớn hơn: nhiều hơn, hoặc vỏ sần.
question-skin-help-tomato = Vết nhỏ: vết nhẹ trên vỏ, không nứt. Vết lớn hơn: vết nứt đã lành đến 3 cm.
question-skin-help-pear = Vết nhỏ: dài đến 2 cm hoặc tổng cộng 1 cm². Vết lớn hơn: dài đến 4 cm hoặc 2,5 cm².
question-skin-help-orange = Vết nhỏ: ít sẹo, rám hoặc cháy nắng. Vết lớn hơn: nhiều hơn, hoặc vỏ sần.
question-skin-help-mandarin = Vết nhỏ: ít sẹo, rám hoặc cháy nắng. Vết lớn hơn: nhiều hơn, hoặc vỏ sần.
question-skin-help-lime = Vết nhỏ: ít sẹo, rám hoặc cháy nắng. Vết lớn hơn: nhiều hơn, hoặc vỏ sần.
question-skin-help-peach = Vết nhỏ: dài đến 1,5 cm hoặc tổng cộng 1 cm². Vết lớn hơn: dài đến 2,5 cm hoặc 2 cm².
question-skin-help-kiwifruit = Vết nhỏ: tổng cộng đến 1 cm². Vết lớn hơn: đến 2 cm².
question-skin-help-mango = Vết nhỏ: tổng cộng đến 3 cm² với xoài nhỏ, 5 cm² với xoài to. Vết lớn hơn: đến 5 và 7 cm².
question-skin-help-table_grapes = Vết nhỏ: cháy nắng nhẹ, chỉ ở vỏ. Vết lớn hơn: dập nhẹ, cháy nắng hoặc vết trên vỏ.
question-skin-help-strawberry = Vết nhỏ: trắng đến một phần mười, vết ép nhẹ. Vết lớn hơn: trắng đến một phần năm, vết dập đã khô.
question-skin-help-sweet_pepper = Vết nhỏ: dài đến 2 cm hoặc tổng cộng 1 cm². Vết lớn hơn: dài đến 4 cm hoặc 2,5 cm².
question-skin-help-garlic = Vết nhỏ: rách nhỏ ở vỏ ngoài. Vết lớn hơn: mất vỏ ngoài, vết cắt đã lành, thiếu nhiều nhất ba tép.
question-skin-help-potato = Vết lớn hơn: xanh đến một phần tám, ghẻ đến một phần tư, nứt sâu đến 4 mm.
answer-skin-clean = Sạch
answer-skin-slight = Vết nhỏ
answer-skin-marked = Vết lớn hơn
answer-skin-bad = Còn nhiều hơn nữa

question-size_group = Xoài này thuộc nhóm cỡ nào?
question-size_group-help = Như ghi trên bao bì: A nhỏ nhất, D lớn nhất.
answer-size_group-a = Nhóm A
answer-size_group-b = Nhóm B
answer-size_group-c = Nhóm C
answer-size_group-d = Nhóm D
answer-size_group-unknown = Không chắc

question-stalk = Quả táo nào cũng còn cuống chứ?
question-stalk-help = Nếu mất cuống, chỗ cuống phải rời ra gọn gàng.
answer-stalk-yes = Quả nào cũng còn
answer-stalk-no = Có quả mất cuống

question-colour_group = Đây là loại táo nào?
question-colour_group-help = Không phải những quả này đỏ bao nhiêu, mà giống này đỏ bao nhiêu. Đỏ toàn quả: như Red Delicious. Đỏ một nửa: như Idared. Ửng hồng hoặc sọc: như Elstar. Xanh hoặc vàng: như Golden Delicious.
answer-colour_group-a = Đỏ toàn quả
answer-colour_group-b = Đỏ một nửa
answer-colour_group-c = Ửng hồng hoặc sọc
answer-colour_group-d = Xanh hoặc vàng
answer-colour_group-unknown = Không chắc
question-colour = Quả táo có bao nhiêu phần mang màu của giống?
question-colour-help = Giống đỏ: Đủ là đỏ ba phần tư, Vừa là một nửa. Giống nửa đỏ: một nửa, một phần ba. Giống sọc: một phần ba, một phần mười. Giống xanh hoặc vàng luôn là Đủ.
answer-colour-full = Đủ
answer-colour-some = Vừa
answer-colour-little = Ít

question-brix = Táo nhỏ có đủ ngọt không?
question-brix-help = Đo nước quả: ít nhất 10,5 °Brix.
answer-brix-yes = 10,5 trở lên
answer-brix-no = Ít hơn
question-medium_kind = Đây có phải giống táo cỡ vừa không?
question-medium_kind-help = Giống táo to như Fuji hay Delicious phải to hơn.
answer-medium_kind-yes = Phải
answer-medium_kind-no = Không
question-small_kind = Đây có phải giống táo cỡ nhỏ không?
question-small_kind-help = Hãy hỏi người kiểm định giống nào được coi là nhỏ.
answer-small_kind-yes = Phải
answer-small_kind-no = Không

question-green = Nhiều màu xanh như vậy có đúng với chúng không?
question-green-help-orange = Chỉ trả lời có nếu trồng ở nơi nóng ẩm và có từ 45% nước trở lên; giống Mosambi, Sathgudi và Pacitan 33%.
question-green-help-mandarin = Ít nhất một phần ba phải có màu chín. Chỉ trả lời có với giống chín vẫn xanh.
answer-green-yes = Đúng với chúng
answer-green-no = Xanh quá

question-juice = Có đủ nước không?
question-juice-help = Vắt vài quả và cân nước.
question-juice-help-lemon = Vắt vài quả: nước nặng ít nhất một phần năm quả.
question-juice-help-orange = Vắt vài quả: nước nặng ít nhất 35% quả; cam navel 33%, cam đỏ 30%.
question-juice-help-mandarin = Vắt vài quả: nước nặng ít nhất một phần ba quả; quýt clementine 40%.
question-juice-help-lime = Vắt vài quả: nước nặng ít nhất 42% quả; chanh Mexico 40%.
answer-juice-yes = Đủ nước
answer-juice-no = Khô quá

question-ripe_firm = Cà chua cứng đến mức nào?
question-ripe_firm-help = Ấn nhẹ bằng ngón tay cái.
answer-ripe_firm-firm = Cứng
answer-ripe_firm-fairly = Khá cứng
answer-ripe_firm-softer = Hơi mềm
answer-ripe_firm-soft = Mềm

question-smaller_kind = Có phải giống quả nhỏ không?
question-smaller_kind-help = Không chắc? Hãy chọn Giống thường.
question-smaller_kind-help-mandarin = Chỉ quýt clementine là Giống nhỏ.
question-smaller_kind-help-lime = Chỉ chanh Mexico hoặc chanh Ấn Độ là Giống nhỏ.
answer-smaller_kind-yes = Giống nhỏ
answer-smaller_kind-no = Giống thường

question-early = Thu hoạch ngoài vụ chính phải không?
question-early-help = Vụ chính từ tháng 7 đến tháng 10; phía nam xích đạo từ tháng 1 đến tháng 4.
answer-early-yes = Ngoài vụ chính
answer-early-no = Trong vụ chính

question-weight = Quả nhẹ nhất nặng bao nhiêu?
question-weight-help = Hãy cân nó.
question-weight-help-kiwifruit = Nặng: từ 90 g. Vừa: 70 g. Nhẹ: 65 g.
question-weight-help-table_grapes = Cân chùm nhỏ nhất. Nặng: từ 75 g.
question-weight-help-mango = Nặng: từ 200 g.
answer-weight-heavy = Nặng
answer-weight-middle = Vừa
answer-weight-light = Nhẹ
answer-weight-too_light = Quá nhẹ

question-shape = Nhìn từ đầu quả, quả tròn đến mức nào?
question-shape-help = Lấy bề hẹp chia bề rộng. Tròn: từ 0,8. Hơi dẹt: từ 0,7.
answer-shape-round = Tròn
answer-shape-flatter = Hơi dẹt
answer-shape-flat = Dẹt

question-sweet = Có đủ ngọt không?
question-sweet-help = Đo nước quả.
question-sweet-help-peach = Đo nước quả: ít nhất 8 °Brix.
question-sweet-help-kiwifruit = Đo nước quả: ít nhất 6,2 °Brix.
question-sweet-help-table_grapes = Đo nước quả: ít nhất 13 °Brix nếu có hạt, 14 nếu không hạt.
answer-sweet-yes = Đủ ngọt
answer-sweet-no = Chưa đủ

sample-share = { $below } trên { $pieces } quả nhỏ hơn cỡ của { $class }: { $percent }%.
sample-marked = { $below } trên { $pieces } quả có vết nhiều hơn mức { $class } cho phép: { $percent }%.
sample-upper = Trong cả lô có thể đến { $upper }%; được phép { $tolerated }%. Ảnh có nhiều quả hơn thì chắc hơn.
sample-lift = Lấy ra { $count } quả (số { $numbers }): phần còn lại là { $class }.
sample-lift-sizes = Trong cả lô, giữ cỡ từ { $from } đến { $to } mm.
sample-lift-marks = Trong cả lô, lấy ra cả những quả có vết như vậy.
sample-lift-colour = Trong cả lô, lấy ra cả những quả ít màu như vậy.
sample-sell-as = Có thể bán là
sample-open = còn câu chưa trả lời
market-contract = Theo hợp đồng
market-EU = Liên minh châu Âu

grade-again = Xếp hạng lại
grade-again-today = Quy định bây giờ nói gì
grade-again-says = Theo quy định bây giờ ({ $standard }, { $edition }), ảnh này được { $class }.
grade-again-stays = Theo quy định bây giờ ({ $standard }, { $edition }), vẫn là { $class }.
grade-again-approved = Khi đó lần duyệt hết hiệu lực, và người phụ trách xem lại.
grade-again-open = Quy định bây giờ còn hỏi: { $questions } Hãy chụp ảnh mới rồi trả lời.
limit-changed = { $rule } { $class }: { $now } thay cho { $before }
limit-new = { $rule } { $class }: { $now }, đây là điều mới
limit-gone = { $rule } { $class }: không còn giới hạn

mark-verified = Đọc trong chính tiêu chuẩn
mark-second-hand = Đọc qua nguồn khác: hãy hỏi lại người kiểm tra
mark-recalled = Theo trí nhớ: hãy hỏi lại người kiểm tra
