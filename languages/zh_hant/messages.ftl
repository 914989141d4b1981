## Figures

unit-USD = { $number }美元
unit-CNY = { $number }元人民幣
unit-percent = { $number }
unit-rank = 第{ $number }位
unit-count = { $number }
unit-square_kilometre = { $number }平方公里
unit-square_metre = { $number }平方米
unit-mu = { $number }畝
unit-booth = { $number }個展位
unit-company = { $number }家企業
unit-country = { $number }個國家
unit-day = { $number }天
unit-event = { $number }場
unit-kilometre = { $number }公里
unit-person = { $number }人
unit-policy = { $number }項政策
unit-project = { $number }個項目
unit-session = { $number }屆
unit-tonne = { $number }公噸
unit-year = { $number }年

qualifier-exact = { $value }
qualifier-more_than = 超過{ $value }
qualifier-nearly = 近{ $value }
qualifier-about = 約{ $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = 截至{ $date }
card-inferred-article_date = { $period }（年份按報道日期推定）
card-inferred-plan_name = { $period }（年份按規劃名稱推定）
card-target = 僅為目標，並非實際結果
card-last-verified = 最近一次核實：{ $date }，其後可能有變。
card-never-verified = 自發布以來未再核實，資料可能有變。
card-source = 資料來源：{ $source }
card-other-source = 另有來源的數據為{ $value }：{ $source }

source-full = { $publisher }，《{ $title }》，{ $date }
source-no-publisher = 《{ $title }》，{ $date }（未註明發布機構）
source-no-date = { $publisher }，《{ $title }》（未註明日期）
source-bare = 《{ $title }》（未註明日期及發布機構）

## Figures that are not given

disputed = 抱歉，未能提供以下數據：{ $label }。
disputed-digits_lost = 現有的唯一來源中，該數字有殘缺，因此不予引用。
disputed-year_unreadable = 現有的唯一來源中，年份無法辨認，因此不予引用該日期。
disputed-desk = 您可向{ $desk }查詢。

no-answer = 抱歉，這個問題目前沒有可供引用的來源。我只根據有出處的資料作答。
no-answer-topic = 以下數據目前沒有可供引用的來源：{ $topic }。
no-answer-entity = 目前沒有{ $entity }在這方面的資料。
no-answer-year = 目前沒有該年份的數據：{ $year }。
no-answer-edition = 目前沒有第{ $ordinal }屆{ $series }的資料。
no-answer-desk = 您可向{ $desk }進一步查詢。
no-answer-nearby = 以下相關內容可供查詢：

out-of-scope = 抱歉，這個問題超出了我的服務範圍。我可以解答有關浙江外商投資、浙江展會與論壇，以及諸暨珍珠產業的查詢。

clarify = 請問您指的是哪一項？
close-too = 您想了解的也可能是：

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }：**{ $value }**
list-line-dated = { $entity }，{ $period }：**{ $value }**
list-most = 最高（{ $value }）：{ $entities }
list-least = 最低（{ $value }）：{ $entities }
list-total = 以上{ $count }項合計：**{ $value }**
list-rise = 由{ $from }至{ $to }，增加{ $difference }
list-fall = 由{ $from }至{ $to }，減少{ $difference }
unit-percentage-point = { $number }個百分點
list-inferred-article_date = 年份按報道日期推定。
list-inferred-plan_name = 年份按規劃名稱推定。
list-left-out = 因數據不可靠而未列出：{ $entities }。
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † 最近一次核實：{ $date }，其後可能有變。
list-never-verified = ‡ 自發布以來未再核實，資料可能有變。
list-sources = 資料來源：{ $sources }

## Events

events-upcoming = 即將舉辦的活動：
events-none = 現有資料中沒有已公布的近期活動。
events-none-series = 下一屆{ $event }的日期尚未公布。
events-past = 資料所載的往屆活動：
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = 日期不詳
event-status-expected = 預計舉辦，日期待公布
event-status-confirmed = 已確定
event-status-cancelled = 已取消
event-status-held = 已舉辦
event-registration = 報名網址：{ $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = 該部門負責「{ $topic }」方面的事務。
contact-why-place = 該部門負責{ $place }的相關事務。
contact-why-default = 未有指定負責部門的查詢，均由該部門處理。
contact-phone = 電話：{ $phone }
contact-email = 電郵：{ $email }
contact-address = 地址：{ $address }
contact-url = 網址：{ $url }
contact-hours = 辦公時間：{ $hours }
contact-weekdays = { $from }至{ $to }
contact-hours-zone = { $hours }（{ $zone }，{ $offset }）
contact-open-now = 辦公中，至 { $when }
contact-closed-now = 現時非辦公時間。下次辦公：{ $when }
contact-shut-now = 現時非辦公時間。
contact-closure = 休假：{ $date }（{ $name }）
contact-closure-unnamed = 休假：{ $date }
contact-holidays-unknown = 尚未收錄 { $year } 年中國法定節假日安排；假日該部門休假。
contact-languages = 服務語言：{ $languages }
contact-no-details = 該部門的電話、電郵及地址尚未收錄；未經核實的資料，恕不提供。
contact-no-desk = 我的資料中尚未登錄任何聯絡單位，暫時無法為您指明。

holiday-new_years_day = 元旦
holiday-spring_festival = 春節
holiday-tomb_sweeping_day = 清明節
holiday-labour_day = 勞動節
holiday-dragon_boat_festival = 端午節
holiday-mid_autumn_festival = 中秋節
holiday-national_day = 國慶節

## Where a figure comes from

source-heading = 數據出處：
source-line = { $source }
source-line-located = { $source }，{ $locator }
source-paragraph = 第{ $number }段
source-of-record = 我只引用來源中列明的內容，不會自行加入任何數字。
source-nothing-yet = 這次對話尚未引用任何數據。您可以先提問，我會註明來源、發布機構及日期。

## Conversation

start = **Investor Desk**（投資者諮詢台）
    我可以解答有關浙江外商投資、諸暨珍珠產業，以及展會與論壇的查詢，並告訴您應聯絡哪個政府部門。每個數字均註明來源和日期；沒有依據的，會如實告知。
help = 您可以這樣提問：
    • 查數據：「第三屆進博會浙江簽約了多少個項目？」
    • 作比較：「哪個論壇簽約項目最多？」
    • 問活動：「下一屆浙洽會何時舉行？」
    • 找部門：「想投資珍珠產業，應該找誰？」
    • 問出處：「這個數據從哪裏來？」
    我只根據已收錄的來源作答。
greet = 您好。您想了解浙江、諸暨，還是近期的展會與論壇？
goodbye = 再見。歡迎您隨時回到這次對話繼續提問。
thank = 不用客氣。您還想了解甚麼？
affirm = 好的。接下來您想了解甚麼？
deny = 好的。您可以換個說法提問，或從以下選項中選擇。
language-changed = 接下來將以{ $language }為您解答。
language-choose = 請選擇語言：
privacy = **您的資料**
    您的問題只在作答期間保留。對話涉及的主題和所用語言會保存30天。如未能解答，我會在刪去當中的電郵地址和電話號碼後記錄該問題，以便職員補充答案。除此之外，不會收集任何資料，亦不會向他人提供資料。

## Buttons (short: at most about 30 characters)

button-contact = 聯絡哪個部門
button-events = 展會與活動
button-help = 可以問甚麼
button-languages = 選擇語言

## Errors and the chat page

error-internal = 系統出現問題，請稍後再試。
error-no-reply = 暫時未能作答，請稍後再試。
error-busy = 目前查詢人數較多，請稍後再試。
error-rate-limited = 提問過於頻密，請稍後再試。
error-bad-text = 訊息含有無法識別的字符，請重新輸入。
error-empty-text = 訊息是空白的，請輸入您的問題。
error-text-too-long = 訊息過長，請勿超過{ $limit }字。
error-unsupported-language = 暫不支援這種語言。可用語言：{ $languages }。
error-unknown-fair = 找不到該展會。
error-bad-conversation = 這次對話無法繼續，請開始新的對話。
error-not-json = 請求內容不是有效的JSON。
error-invalid-request = 請求格式不符合要求。
error-media-type = 請以application/json格式發送請求。
error-too-large = 請求內容過大。
error-too-slow = 請求傳送逾時。
error-not-found = 這個地址不存在。
error-method-not-allowed = 這個地址不接受此類請求。
error-forbidden = 不允許此項請求。
error-not-ready = 服務正在啟動，請稍後再試。

web-title = Investor Desk
web-tagline = 浙江與諸暨外商投資諮詢
web-welcome-title = 您想了解甚麼？
web-welcome-text = 每個數字均註明來源和日期；沒有來源的，不作答。
web-about-title = 可查詢的內容
web-about-facts-title = 產業與投資
web-about-facts = 外資、簽約項目、珍珠與珠寶。
web-about-events-title = 展會與論壇
web-about-events = 近期安排、往屆情況與成果。
web-about-contact-title = 負責部門
web-about-contact = 您的問題由哪個部門處理。
web-suggestions = 您可由以下問題開始
web-suggestion-1 = 第三屆進博會浙江簽約了多少個項目？
web-suggestion-2 = 諸暨的淡水珍珠佔全球產量多少？
web-suggestion-3 = 近期有哪些展會？
web-suggestion-4 = 想投資珍珠產業，應聯絡哪個部門？
web-skip = 跳至輸入欄
web-conversation = 對話
web-you = 您
web-desk = Investor Desk
web-typing = 正在回覆
web-message = 您的訊息
web-placeholder = 請輸入您的問題
web-send = 傳送
web-next-steps = 下一步
web-counter = { $count }/{ $limit }字
web-new = 新對話
web-new-started = 已開始新的對話。
web-language = 語言
web-language-chosen = 接下來將以繁體中文為您解答。
web-retry = 重試
web-offline = 無法連接服務，請檢查網絡後重試。
web-timeout = 未能及時收到回覆，請重試。
web-source = 資料來源
web-api = API說明
web-noscript = 使用這個對話須啟用JavaScript。請啟用後重新載入頁面。

## Telegram

command-start = 開始
command-help = 可以問甚麼
command-language = 選擇語言
command-events = 近期展會與論壇
command-contact = 聯絡哪個部門
command-privacy = 您的資料如何處理
telegram-text-only = 目前只支援文字訊息，請輸入您的問題。
telegram-unknown-start = 無法識別連結中的代碼，您可以直接提問。
telegram-button-expired = 此按鈕已失效。請直接輸入您的問題。
