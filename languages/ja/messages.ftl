## Figures

unit-USD = { $number }米ドル
unit-CNY = { $number }人民元
unit-percent = { $number }
unit-rank = 第{ $number }位
unit-count = { $number }
unit-square_kilometre = { $number }平方キロメートル
unit-square_metre = { $number }平方メートル
unit-mu = { $number }ムー
unit-booth = { $number }ブース
unit-company = { $number }社
unit-country = { $number }か国
unit-day = { $number }日間
unit-event = { $number }件
unit-kilometre = { $number }キロメートル
unit-person = { $number }人
unit-policy = { $number }項目
unit-project = { $number }件
unit-session = { $number }回
unit-tonne = { $number }トン
unit-year = { $number }年

qualifier-exact = { $value }
qualifier-more_than = { $value }超
qualifier-nearly = { $value }近く
qualifier-about = 約{ $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator }／{ $entity }
card-separator = ／
card-as-of = { $date }時点
card-inferred-article_date = { $period }（年は記事の日付からの推定）
card-inferred-plan_name = { $period }（年は計画の名称からの推定）
card-target = 目標であり、実績ではありません
card-last-verified = 最終確認日：{ $date }（現状と異なる可能性があります）
card-never-verified = 公表後の再確認は行われていないため、現状と異なる可能性があります。
card-source = 出典：{ $source }
card-other-source = 別の出典では{ $value }：{ $source }

source-full = { $publisher }「{ $title }」{ $date }
source-no-publisher = 「{ $title }」{ $date }（発行元の記載なし）
source-no-date = { $publisher }「{ $title }」（日付の記載なし）
source-bare = 「{ $title }」（日付・発行元の記載なし）

## Figures that are not given

disputed = 恐れ入りますが、次の項目はお答えできません：{ $label }
disputed-digits_lost = 収録している唯一の資料で数字の桁が欠けているため、引用を控えております。
disputed-year_unreadable = 収録している唯一の資料で年が判読できないため、日付の引用を控えております。
disputed-desk = 詳しくは{ $desk }へお問い合わせください。

no-answer = 恐れ入りますが、このご質問にお答えできる資料がございません。当デスクでは、出典のある情報のみをご案内しております。
no-answer-topic = { $topic }については、出典のあるデータを収録しておりません。
no-answer-entity = { $entity }については、お尋ねの情報を収録しておりません。
no-answer-year = { $year }年のデータは収録しておりません。
no-answer-edition = 第{ $ordinal }回{ $series }の情報は収録しておりません。
no-answer-desk = 詳しくは{ $desk }へご相談ください。
no-answer-nearby = 関連する次の情報はご案内できます。

out-of-scope = 恐れ入りますが、お尋ねの内容は当デスクのご案内の対象外です。浙江省への外国投資、同省の展示会・フォーラム、諸暨の真珠産業についてご案内しております。

clarify = どちらについてのご質問でしょうか。
close-too = あるいは、こちらをお尋ねでしょうか。

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }：**{ $value }**
list-line-dated = { $entity }、{ $period }：**{ $value }**
list-most = 最大：{ $entities }（{ $value }）
list-least = 最小：{ $entities }（{ $value }）
list-total = 以上{ $count }項目の合計：**{ $value }**
list-rise = { $from }から{ $to }にかけて{ $difference }増
list-fall = { $from }から{ $to }にかけて{ $difference }減
unit-percentage-point = { $number }ポイント
list-inferred-article_date = 年は記事の日付からの推定です。
list-inferred-plan_name = 年は計画の名称からの推定です。
list-left-out = 数値の信頼性に問題があるため、次の項目は除外しております：{ $entities }
list-stale-dated = { $value }※
list-stale-undated = { $value }†
list-last-verified = ※ 最終確認日：{ $date }（現状と異なる可能性があります）
list-never-verified = † 公表後の再確認は行われていないため、現状と異なる可能性があります。
list-sources = 出典：{ $sources }

## Events

events-upcoming = 今後の開催予定：
events-none = 収録資料の範囲では、今後の開催予定は発表されておりません。
events-none-series = 次回の{ $event }の日程は、まだ発表されておりません。
events-past = これまでの開催（収録資料による）：
event-line = **{ $name }**／{ $when }／{ $where }
event-line-no-place = **{ $name }**／{ $when }
event-undated = 開催日不明
event-status-expected = 開催見込み（日程未発表）
event-status-confirmed = 開催決定
event-status-cancelled = 中止
event-status-held = 開催済み
event-registration = 参加申込：{ $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = 「{ $topic }」に関するご相談の担当窓口です。
contact-why-place = { $place }に関するご相談の担当窓口です。
contact-why-default = 担当窓口が決まっていないご相談は、すべてこちらで承ります。
contact-phone = 電話：{ $phone }
contact-email = メール：{ $email }
contact-address = 所在地：{ $address }
contact-url = ウェブサイト：{ $url }
contact-hours = 受付時間：{ $hours }
contact-weekdays = { $from }～{ $to }
contact-hours-zone = { $hours }（{ $zone }、{ $offset }）
contact-open-now = ただいま受付中（{ $when }まで）
contact-closed-now = ただいま受付時間外です。次の受付開始：{ $when }
contact-shut-now = ただいま受付時間外です。
contact-closure = 休業：{ $date }（{ $name }）
contact-closure-unnamed = 休業：{ $date }
contact-holidays-unknown = { $year }年の中国の祝日はまだ収録しておりません。祝日は休業となります。
contact-languages = 対応言語：{ $languages }
contact-no-details = この窓口の電話番号、メールアドレス、所在地はまだ登録されておりません。未確認の連絡先のご案内は控えております。
contact-no-desk = 担当窓口がまだ登録されていないため、ご案内できる窓口がございません。

holiday-new_years_day = 元日
holiday-spring_festival = 春節
holiday-tomb_sweeping_day = 清明節
holiday-labour_day = 労働節
holiday-dragon_boat_festival = 端午節
holiday-mid_autumn_festival = 中秋節
holiday-national_day = 国慶節

## Where a figure comes from

source-heading = 出典は次のとおりです。
source-line = { $source }
source-line-located = { $source }、{ $locator }
source-paragraph = 第{ $number }段落
source-of-record = 出典に記載された内容のみを引用し、独自の数値を加えることはございません。
source-nothing-yet = この会話では、まだ数値をご案内しておりません。ご質問いただければ、出典、発行元、日付とあわせてお答えします。

## Conversation

start = **Investor Desk**（投資家向け案内窓口）
    浙江省への外国投資、諸暨（しょき）の真珠産業、展示会・フォーラムについてお答えし、担当の行政窓口をご案内します。数値にはすべて出典と日付を明記しております。確認できないことは、その旨をお伝えします。
help = 次のようなご質問にお答えします。
    • 数値：「第3回輸入博で浙江省は何件調印しましたか」
    • 比較：「調印件数が最も多いフォーラムはどれですか」
    • イベント：「次の浙洽会はいつですか」
    • 窓口：「真珠産業への投資は誰に相談すればよいですか」
    • 出典：「その数字の出典は何ですか」
    収録資料のみに基づいてお答えします。
greet = こんにちは。浙江省や諸暨のこと、今後の展示会・フォーラムなど、お知りになりたいことをお聞かせください。
goodbye = ご利用ありがとうございました。この会話はいつでも再開できます。
thank = お役に立てましたら幸いです。ほかにもご質問がございましたら、お聞かせください。
affirm = 承知いたしました。次は何をお調べしましょうか。
deny = 承知いたしました。別の言葉でお尋ねいただくか、次の中からお選びください。
language-changed = これ以降は{ $language }でお答えします。
language-choose = どの言語をご希望ですか。
privacy = **個人情報の取り扱い**
    ご質問は、回答に必要な間だけ保持します。会話の話題と使用言語は30日間保存します。お答えできなかったご質問は、職員が回答を追加できるよう、メールアドレスと電話番号を除いて保存します。これ以外の情報をお尋ねすることはなく、いかなる情報も第三者に提供いたしません。

## Buttons (short: at most about 30 characters)

button-contact = 相談窓口
button-events = 展示会・フォーラム
button-help = できること
button-languages = 言語を選ぶ

## Errors and the chat page

error-internal = システムに問題が発生しました。しばらくしてから、もう一度お試しください。
error-no-reply = 回答できませんでした。しばらくしてから、もう一度お試しください。
error-busy = ただいま混み合っております。しばらくしてから、もう一度お試しください。
error-rate-limited = 短時間に多くのご質問をいただきました。少し時間をおいてからお試しください。
error-bad-text = 読み取れない文字が含まれています。もう一度ご入力ください。
error-empty-text = メッセージが入力されていません。ご質問をご入力ください。
error-text-too-long = メッセージが長すぎます。{ $limit }文字以内でご入力ください。
error-unsupported-language = この言語には対応していません。対応言語：{ $languages }
error-unknown-fair = この名称の展示会は見つかりません。
error-bad-conversation = この会話は続けられません。新しい会話を始めてください。
error-not-json = リクエストが正しいJSONではありません。
error-invalid-request = リクエストの形式が正しくありません。
error-media-type = リクエストはapplication/jsonで送信してください。
error-too-large = リクエストのサイズが大きすぎます。
error-too-slow = リクエストの受信に時間がかかりすぎました。
error-not-found = 指定されたアドレスは見つかりません。
error-method-not-allowed = このアドレスでは、この種類のリクエストを受け付けていません。
error-forbidden = このリクエストは許可されていません。
error-not-ready = 起動中です。しばらくしてから、もう一度お試しください。

web-title = Investor Desk
web-tagline = 外国投資家のための浙江省・諸暨市案内窓口
web-welcome-title = 何をお調べしましょうか
web-welcome-text = 数値にはすべて出典と日付を明記しております。出典のない情報はお答えいたしません。
web-about-title = ご案内できること
web-about-facts-title = 産業と投資
web-about-facts = 外資、調印案件、真珠、宝飾品
web-about-events-title = 展示会とフォーラム
web-about-events = 今後の予定、これまでの開催と成果
web-about-contact-title = 担当窓口
web-about-contact = ご質問を担当する行政機関
web-suggestions = ご質問の例
web-suggestion-1 = 第3回中国国際輸入博覧会では、何件の案件が調印されましたか
web-suggestion-2 = 世界の淡水真珠のうち、諸暨産の割合はどのくらいですか
web-suggestion-3 = 今後開催される展示会を教えてください
web-suggestion-4 = 真珠産業への投資は誰に相談すればよいですか
web-skip = メッセージ入力欄へ移動
web-conversation = 会話
web-you = お客様
web-desk = Investor Desk
web-typing = 回答を作成しています
web-message = メッセージ
web-placeholder = ご質問を入力してください
web-send = 送信
web-next-steps = 次の操作
web-counter = { $count }／{ $limit }文字
web-new = 新しい会話
web-new-started = 新しい会話を始めました。
web-language = 言語
web-language-chosen = これ以降は日本語でお答えします。
web-retry = 再試行
web-offline = 接続できません。通信環境をご確認のうえ、もう一度お試しください。
web-timeout = 時間内に応答がありませんでした。もう一度お試しください。
web-source = 出典
web-api = API仕様
web-noscript = このチャットにはJavaScriptが必要です。有効にしてから、ページを再読み込みしてください。

## Telegram

command-start = 始める
command-help = 質問できること
command-language = 言語を選ぶ
command-events = 今後の展示会・フォーラム
command-contact = 相談窓口
command-privacy = 個人情報の取り扱い
telegram-text-only = テキストのみ受け付けています。ご質問を文字でご入力ください。
telegram-unknown-start = リンクのコードを確認できませんでしたが、このままご質問いただけます。
telegram-button-expired = このボタンは有効期限が切れています。ご質問をご入力ください。
