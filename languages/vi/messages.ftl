## Figures

unit-USD = { $number } USD
unit-CNY = { $number } nhân dân tệ
unit-percent = { $number }
unit-rank = Hạng { $number }
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mẫu Trung Quốc
unit-booth = { $number } gian hàng
unit-company = { $number } doanh nghiệp
unit-country = { $number } quốc gia
unit-day = { $number } ngày
unit-event = { $number } sự kiện
unit-kilometre = { $number } km
unit-person = { $number } người
unit-policy = { $number } chính sách
unit-project = { $number } dự án
unit-session = { $number } kỳ
unit-tonne = { $number } tấn
unit-year = { $number } năm

qualifier-exact = { $value }
qualifier-more_than = hơn { $value }
qualifier-nearly = gần { $value }
qualifier-about = khoảng { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = tính đến ngày { $date }
card-inferred-article_date = { $period } (năm suy ra từ ngày đăng bài)
card-inferred-plan_name = { $period } (năm suy ra từ tên quy hoạch)
card-target = mục tiêu đề ra, chưa phải kết quả
card-last-verified = Lần xác minh gần nhất: ngày { $date }; từ đó đến nay thông tin có thể đã thay đổi.
card-never-verified = Chưa được xác minh lại kể từ khi công bố; thông tin có thể đã thay đổi.
card-source = Nguồn: { $source }
card-other-source = Nguồn khác nêu { $value }: { $source }

source-full = { $publisher }, “{ $title }”, ngày { $date }
source-no-publisher = “{ $title }”, ngày { $date } (không ghi đơn vị công bố)
source-no-date = { $publisher }, “{ $title }” (không ghi ngày)
source-bare = “{ $title }” (không ghi ngày và đơn vị công bố)

## Figures that are not given

disputed = Tôi không thể cung cấp số liệu này: { $label }.
disputed-digits_lost = Trong nguồn duy nhất tôi có, số liệu này bị mất chữ số nên tôi không dẫn lại.
disputed-year_unreadable = Trong nguồn duy nhất tôi có, năm không đọc được nên tôi không dẫn lại mốc thời gian này.
disputed-desk = Quý vị có thể liên hệ { $desk } để được giải đáp.

no-answer = Tôi không có nguồn nào cho nội dung này, và tôi chỉ trả lời khi có nguồn.
no-answer-topic = Tôi không có số liệu có nguồn về nội dung này: { $topic }.
no-answer-entity = Về nội dung này, tôi không có dữ liệu của { $entity }.
no-answer-year = Tôi không có số liệu năm { $year }.
no-answer-edition = Tôi không có dữ liệu về { $series } lần thứ { $ordinal }.
no-answer-desk = { $desk } có thể hỗ trợ quý vị thêm.
no-answer-nearby = Thông tin liên quan mà tôi có:

out-of-scope = Câu hỏi này nằm ngoài phạm vi của tôi. Tôi có dữ liệu về đầu tư nước ngoài tại Chiết Giang, các hội chợ và diễn đàn của tỉnh, cùng ngành ngọc trai Chư Kỵ.

clarify = Quý vị muốn hỏi nội dung nào?
close-too = Có thể quý vị còn muốn hỏi:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Cao nhất: { $entities } ({ $value })
list-least = Thấp nhất: { $entities } ({ $value })
list-total = Tổng của { $count } mục trên: **{ $value }**
list-rise = Tăng { $difference } từ { $from } đến { $to }
list-fall = Giảm { $difference } từ { $from } đến { $to }
unit-percentage-point = { $number } điểm phần trăm
list-inferred-article_date = Năm suy ra từ ngày đăng bài.
list-inferred-plan_name = Năm suy ra từ tên quy hoạch.
list-left-out = Không đưa vào vì số liệu không đáng tin cậy: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Lần xác minh gần nhất: { $date }; từ đó đến nay số liệu có thể đã thay đổi.
list-never-verified = ‡ Chưa được xác minh lại kể từ khi công bố; số liệu có thể đã thay đổi.
list-sources = Nguồn: { $sources }

## Events

events-upcoming = Sự kiện sắp tới:
events-none = Dữ liệu của tôi chưa có sự kiện sắp tới nào được công bố.
events-none-series = Chưa công bố thời gian tổ chức kỳ tới của { $event }.
events-past = Các sự kiện đã qua trong dữ liệu của tôi:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = không rõ ngày
event-status-expected = dự kiến, chưa công bố ngày
event-status-confirmed = đã xác nhận
event-status-cancelled = đã hủy
event-status-held = đã diễn ra
event-registration = Đăng ký: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Cơ quan này phụ trách lĩnh vực: { $topic }.
contact-why-place = Cơ quan này phụ trách địa bàn { $place }.
contact-why-default = Cơ quan này tiếp nhận mọi vấn đề chưa có đầu mối riêng phụ trách.
contact-phone = Điện thoại: { $phone }
contact-email = Email: { $email }
contact-address = Địa chỉ: { $address }
contact-url = Trang web: { $url }
contact-hours = Giờ làm việc: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Đang làm việc, đến { $when }
contact-closed-now = Hiện ngoài giờ làm việc. Làm việc lại: { $when }
contact-shut-now = Hiện ngoài giờ làm việc
contact-closure = Nghỉ: { $date } ({ $name })
contact-closure-unnamed = Nghỉ: { $date }
contact-holidays-unknown = Tôi chưa có lịch nghỉ lễ của Trung Quốc năm { $year }; cơ quan này nghỉ vào những ngày đó.
contact-languages = Ngôn ngữ làm việc: { $languages }
contact-no-details = Dữ liệu của tôi chưa có số điện thoại, email hay địa chỉ của cơ quan này, và tôi không phỏng đoán.
contact-no-desk = Trong dữ liệu của tôi chưa có cơ quan nào nên tôi chưa thể giới thiệu.

holiday-new_years_day = Tết Dương lịch
holiday-spring_festival = Tết Nguyên đán
holiday-tomb_sweeping_day = Tết Thanh minh
holiday-labour_day = Quốc tế Lao động
holiday-dragon_boat_festival = Tết Đoan Ngọ
holiday-mid_autumn_festival = Tết Trung thu
holiday-national_day = Quốc khánh

## Where a figure comes from

source-heading = Thông tin này lấy từ:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = đoạn { $number }
source-of-record = Tôi chỉ dẫn đúng những gì nguồn ghi, không tự thêm số liệu.
source-nothing-yet = Trong cuộc trò chuyện này, tôi chưa đưa ra số liệu nào. Khi quý vị hỏi, tôi sẽ nêu nguồn, đơn vị công bố và ngày công bố.

## Conversation

start = **Investor Desk**
    Tôi trả lời các câu hỏi về đầu tư nước ngoài tại Chiết Giang, ngành ngọc trai Chư Kỵ, các hội chợ và diễn đàn, đồng thời cho biết cần liên hệ cơ quan nào. Mỗi số liệu đều kèm nguồn và ngày; điều gì không biết, tôi nói rõ là không biết.
help = Quý vị có thể hỏi về:
    • số liệu: “Chiết Giang ký bao nhiêu dự án tại CIIE lần thứ ba?”
    • so sánh: “Diễn đàn nào ký được nhiều dự án nhất?”
    • sự kiện: “Bao giờ có kỳ ZJITS tiếp theo?”
    • đầu mối liên hệ: “Muốn đầu tư vào ngọc trai thì liên hệ ai?”
    • nguồn: “Số liệu này lấy ở đâu?”
    Tôi chỉ trả lời dựa trên các nguồn đã lưu.
greet = Xin chào quý vị. Quý vị muốn biết điều gì về Chiết Giang, Chư Kỵ hoặc các hội chợ, diễn đàn sắp tới?
goodbye = Xin tạm biệt quý vị. Quý vị có thể quay lại cuộc trò chuyện này bất cứ lúc nào.
thank = Rất hân hạnh được hỗ trợ. Quý vị còn muốn biết thêm điều gì không?
affirm = Vâng. Quý vị muốn biết gì tiếp theo?
deny = Vâng. Xin quý vị diễn đạt lại điều cần tìm hoặc chọn một mục dưới đây.
language-changed = Ngôn ngữ trả lời từ bây giờ: { $language }.
language-choose = Quý vị muốn dùng ngôn ngữ nào?
privacy = **Dữ liệu của quý vị**
    Tôi chỉ giữ câu hỏi trong thời gian cần để trả lời. Về cuộc trò chuyện, tôi chỉ ghi nhớ chủ đề và ngôn ngữ đang dùng trong 30 ngày. Nếu không trả lời được, tôi lưu câu hỏi sau khi bỏ địa chỉ email và số điện thoại, để nhân viên bổ sung câu trả lời. Tôi không hỏi thêm gì khác và không chuyển thông tin cho bất kỳ ai.

## Buttons (short: at most about 30 characters)

button-contact = Cơ quan cần liên hệ
button-events = Sự kiện
button-help = Có thể hỏi những gì?
button-languages = Ngôn ngữ

## Errors and the chat page

error-internal = Hệ thống gặp trục trặc. Vui lòng thử lại sau giây lát.
error-no-reply = Hiện tôi chưa thể trả lời. Vui lòng thử lại sau giây lát.
error-busy = Đang có nhiều người hỏi cùng lúc. Vui lòng đợi giây lát rồi thử lại.
error-rate-limited = Quý vị đã gửi nhiều câu hỏi trong thời gian ngắn. Vui lòng đợi giây lát.
error-bad-text = Tin nhắn có ký tự không đọc được. Vui lòng nhập lại.
error-empty-text = Tin nhắn trống. Vui lòng nhập câu hỏi.
error-text-too-long = Tin nhắn quá dài. Vui lòng rút xuống dưới { $limit } ký tự.
error-unsupported-language = Ngôn ngữ này chưa được hỗ trợ. Hiện có: { $languages }.
error-unknown-fair = Không tìm thấy hội chợ nào có tên này.
error-bad-conversation = Không thể tiếp tục cuộc trò chuyện này. Vui lòng bắt đầu cuộc trò chuyện mới.
error-not-json = Yêu cầu không phải JSON hợp lệ.
error-invalid-request = Yêu cầu không đúng định dạng.
error-media-type = Yêu cầu phải được gửi dưới dạng application/json.
error-too-large = Yêu cầu có dung lượng quá lớn.
error-too-slow = Yêu cầu được truyền đến quá chậm.
error-not-found = Không có nội dung nào tại địa chỉ này.
error-method-not-allowed = Địa chỉ này không chấp nhận loại yêu cầu đó.
error-forbidden = Yêu cầu này không được chấp nhận.
error-not-ready = Hệ thống đang khởi động. Vui lòng thử lại sau giây lát.

web-title = Investor Desk
web-tagline = Thông tin Chiết Giang và Chư Kỵ cho nhà đầu tư nước ngoài
web-welcome-title = Quý vị muốn biết điều gì?
web-welcome-text = Mỗi số liệu đều kèm nguồn và ngày. Điều gì nguồn không ghi thì tôi không nói.
web-about-title = Quý vị có thể hỏi về
web-about-facts-title = Ngành nghề và đầu tư
web-about-facts = Vốn nước ngoài, dự án đã ký, ngọc trai và trang sức.
web-about-events-title = Hội chợ và diễn đàn
web-about-events = Sự kiện sắp tới, sự kiện đã qua và kết quả.
web-about-contact-title = Cơ quan cần liên hệ
web-about-contact = Cơ quan nào phụ trách vấn đề của quý vị.
web-suggestions = Câu hỏi gợi ý
web-suggestion-1 = Hội chợ Nhập khẩu Quốc tế Trung Quốc lần thứ ba ký được bao nhiêu dự án?
web-suggestion-2 = Chư Kỵ chiếm bao nhiêu phần trăm ngọc trai nước ngọt thế giới?
web-suggestion-3 = Sắp tới có những hội chợ nào?
web-suggestion-4 = Muốn đầu tư vào ngọc trai thì liên hệ ai?
web-skip = Đến ô nhập tin nhắn
web-conversation = Cuộc trò chuyện
web-you = Quý vị
web-desk = Investor Desk
web-typing = Đang soạn câu trả lời
web-message = Tin nhắn của quý vị
web-placeholder = Nhập câu hỏi
web-send = Gửi
web-next-steps = Bước tiếp theo
web-counter = { $count }/{ $limit } ký tự
web-new = Cuộc trò chuyện mới
web-new-started = Đã bắt đầu cuộc trò chuyện mới.
web-language = Ngôn ngữ
web-language-chosen = Ngôn ngữ trả lời từ bây giờ: tiếng Việt.
web-retry = Thử lại
web-offline = Không kết nối được với hệ thống. Vui lòng kiểm tra mạng rồi thử lại.
web-timeout = Hết thời gian chờ mà chưa có câu trả lời. Vui lòng thử lại.
web-source = Nguồn
web-api = Mô tả API
web-noscript = Trang trò chuyện này cần JavaScript. Vui lòng bật JavaScript rồi tải lại trang.

## Telegram

command-start = Bắt đầu
command-help = Có thể hỏi những gì
command-language = Chọn ngôn ngữ
command-events = Hội chợ và diễn đàn sắp tới
command-contact = Cơ quan cần liên hệ
command-privacy = Cách xử lý dữ liệu của quý vị
telegram-text-only = Tôi chỉ đọc được văn bản. Vui lòng nhập câu hỏi.
telegram-unknown-start = Tôi không nhận ra mã trong liên kết này, nhưng quý vị có thể đặt câu hỏi ngay.
telegram-button-expired = Nút này đã quá cũ, không dùng được nữa. Vui lòng nhập câu hỏi.
