## Figures

unit-USD = { $number }美元
unit-CNY = { $number }元人民币
unit-percent = { $number }
unit-rank = 第{ $number }位
unit-count = { $number }
unit-square_kilometre = { $number }平方公里
unit-square_metre = { $number }平方米
unit-mu = { $number }亩
unit-booth = { $number }个展位
unit-company = { $number }家企业
unit-country = { $number }个国家
unit-day = { $number }天
unit-event = { $number }场
unit-kilometre = { $number }公里
unit-person = { $number }人
unit-policy = { $number }项政策
unit-project = { $number }个项目
unit-session = { $number }届
unit-tonne = { $number }吨
unit-year = { $number }年

qualifier-exact = { $value }
qualifier-more_than = 超过{ $value }
qualifier-nearly = 近{ $value }
qualifier-about = 约{ $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = 截至{ $date }
card-inferred-article_date = { $period }（年份据报道日期推定）
card-inferred-plan_name = { $period }（年份据规划名称推定）
card-target = 仅为目标，并非实际结果
card-last-verified = 最近一次核实：{ $date }，此后可能已有变动。
card-never-verified = 自发布以来未再核实，可能已有变动。
card-source = 来源：{ $source }
card-other-source = 另有来源的数据为{ $value }：{ $source }

source-full = { $publisher }，《{ $title }》，{ $date }
source-no-publisher = 《{ $title }》，{ $date }（未注明发布机构）
source-no-date = { $publisher }，《{ $title }》（未注明日期）
source-bare = 《{ $title }》（未注明日期和发布机构）

## Figures that are not given

disputed = 抱歉，无法提供以下数据：{ $label }。
disputed-digits_lost = 现有的唯一来源中，该数字有残缺，因此不予引用。
disputed-year_unreadable = 现有的唯一来源中，年份无法辨认，因此不予引用该日期。
disputed-desk = 您可以向{ $desk }查询。

no-answer = 抱歉，这个问题目前没有可供引用的来源。我只依据有出处的资料作答。
no-answer-topic = 以下数据目前没有可供引用的来源：{ $topic }。
no-answer-entity = 目前没有{ $entity }在这方面的资料。
no-answer-year = 目前没有该年份的数据：{ $year }。
no-answer-edition = 目前没有第{ $ordinal }届{ $series }的资料。
no-answer-desk = 您可以向{ $desk }进一步咨询。
no-answer-nearby = 以下相关内容可以查询：

out-of-scope = 抱歉，这个问题超出了我的服务范围。我可以解答浙江外商投资、浙江展会与论坛，以及诸暨珍珠产业方面的问题。

clarify = 请问您指的是哪一项？
close-too = 您想了解的也可能是：

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }：**{ $value }**
list-line-dated = { $entity }，{ $period }：**{ $value }**
list-most = 最高（{ $value }）：{ $entities }
list-least = 最低（{ $value }）：{ $entities }
list-total = 以上{ $count }项合计：**{ $value }**
list-rise = 从{ $from }到{ $to }，增加{ $difference }
list-fall = 从{ $from }到{ $to }，减少{ $difference }
unit-percentage-point = { $number }个百分点
list-inferred-article_date = 年份据报道日期推定。
list-inferred-plan_name = 年份据规划名称推定。
list-left-out = 因数据不可靠而未列出：{ $entities }。
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † 最近一次核实：{ $date }，此后可能已有变动。
list-never-verified = ‡ 自发布以来未再核实，可能已有变动。
list-sources = 来源：{ $sources }

## Events

events-upcoming = 即将举办的活动：
events-none = 现有资料中没有已公布的近期活动。
events-none-series = 下一届{ $event }的日期尚未公布。
events-past = 资料中记载的往届活动：
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = 日期不详
event-status-expected = 预计举办，日期待公布
event-status-confirmed = 已确定
event-status-cancelled = 已取消
event-status-held = 已举办
event-registration = 报名地址：{ $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = 该部门负责“{ $topic }”方面的事务。
contact-why-place = 该部门负责{ $place }的相关事务。
contact-why-default = 未指定对口部门的问题，均由该部门受理。
contact-phone = 电话：{ $phone }
contact-email = 电子邮箱：{ $email }
contact-address = 地址：{ $address }
contact-url = 网址：{ $url }
contact-hours = 办公时间：{ $hours }
contact-weekdays = { $from }至{ $to }
contact-hours-zone = { $hours }（{ $zone }，{ $offset }）
contact-open-now = 正在办公，至 { $when }
contact-closed-now = 现在不在办公时间。下次办公：{ $when }
contact-shut-now = 现在不在办公时间。
contact-closure = 放假：{ $date }（{ $name }）
contact-closure-unnamed = 放假：{ $date }
contact-holidays-unknown = 尚未收录 { $year } 年中国法定节假日安排；节假日该部门放假。
contact-languages = 服务语言：{ $languages }
contact-no-details = 该部门的电话、邮箱和地址尚未收录；未经核实的信息，恕不提供。
contact-no-desk = 我的资料中尚未录入任何联系部门，暂时无法为您指明联系单位。

holiday-new_years_day = 元旦
holiday-spring_festival = 春节
holiday-tomb_sweeping_day = 清明节
holiday-labour_day = 劳动节
holiday-dragon_boat_festival = 端午节
holiday-mid_autumn_festival = 中秋节
holiday-national_day = 国庆节

## Where a figure comes from

source-heading = 数据出处：
source-line = { $source }
source-line-located = { $source }，{ $locator }
source-paragraph = 第{ $number }段
source-of-record = 我只引用来源中写明的内容，不会自行添加数字。
source-nothing-yet = 本次对话中还没有引用过数据。您可以先提问，我会注明来源、发布机构和日期。

## Conversation

start = **Investor Desk**（投资者咨询台）
    我可以解答浙江外商投资、诸暨珍珠产业以及展会与论坛方面的问题，并告诉您应联系哪个政府部门。每个数字都注明来源和日期；没有依据的，会如实告知。
help = 您可以这样提问：
    • 查数据：“第三届进博会浙江签约了多少个项目？”
    • 作比较：“哪个论坛签约项目最多？”
    • 问活动：“下一届浙洽会什么时候举办？”
    • 找部门：“想投资珍珠产业，该找谁？”
    • 问出处：“这个数据是哪里来的？”
    我只依据已收录的来源作答。
greet = 您好。您想了解浙江、诸暨，还是近期的展会与论坛？
goodbye = 再见。您随时可以回到本次对话继续提问。
thank = 不客气。您还想了解什么？
affirm = 好的。接下来您想了解什么？
deny = 好的。您可以换个说法提问，或从以下选项中选择。
language-changed = 接下来将用{ $language }为您解答。
language-choose = 请选择语言：
privacy = **您的数据**
    您的问题只在作答期间保留。对话涉及的主题和所用语言会保存30天。如果未能解答，我会在去除其中的电子邮箱和电话号码后记录该问题，以便工作人员补充答案。除此之外，不收集任何信息，也不向他人提供信息。

## Buttons (short: at most about 30 characters)

button-contact = 联系哪个部门
button-events = 展会与活动
button-help = 可以问什么
button-languages = 选择语言

## Errors and the chat page

error-internal = 系统出现问题，请稍后再试。
error-no-reply = 暂时无法作答，请稍后再试。
error-busy = 当前咨询人数较多，请稍后再试。
error-rate-limited = 提问过于频繁，请稍后再试。
error-bad-text = 消息中含有无法识别的字符，请重新输入。
error-empty-text = 消息为空，请输入您的问题。
error-text-too-long = 消息过长，请控制在{ $limit }字以内。
error-unsupported-language = 暂不支持该语言。可用语言：{ $languages }。
error-unknown-fair = 未找到该展会。
error-bad-conversation = 本次对话无法继续，请开始新的对话。
error-not-json = 请求内容不是有效的JSON。
error-invalid-request = 请求格式不符合要求。
error-media-type = 请以application/json格式发送请求。
error-too-large = 请求内容过大。
error-too-slow = 请求传输超时。
error-not-found = 该地址不存在。
error-method-not-allowed = 该地址不支持此类请求。
error-forbidden = 不允许此项请求。
error-not-ready = 服务正在启动，请稍后再试。

web-title = Investor Desk
web-tagline = 浙江与诸暨外商投资咨询
web-welcome-title = 您想了解什么？
web-welcome-text = 每个数字都注明来源和日期；没有来源的，不作答。
web-about-title = 可咨询的内容
web-about-facts-title = 产业与投资
web-about-facts = 外资、签约项目、珍珠与珠宝。
web-about-events-title = 展会与论坛
web-about-events = 近期安排、往届情况与成果。
web-about-contact-title = 对口部门
web-about-contact = 您的问题由哪个部门受理。
web-suggestions = 您可以从以下问题开始
web-suggestion-1 = 第三届进博会浙江签约了多少个项目？
web-suggestion-2 = 诸暨的淡水珍珠占全球产量的多少？
web-suggestion-3 = 近期有哪些展会？
web-suggestion-4 = 想投资珍珠产业，应联系哪个部门？
web-skip = 跳至输入框
web-conversation = 对话
web-you = 您
web-desk = Investor Desk
web-typing = 正在回复
web-message = 您的消息
web-placeholder = 请输入您的问题
web-send = 发送
web-next-steps = 下一步
web-counter = { $count }/{ $limit }字
web-new = 新对话
web-new-started = 已开始新的对话。
web-language = 语言
web-language-chosen = 接下来将用简体中文为您解答。
web-retry = 重试
web-offline = 无法连接服务，请检查网络后重试。
web-timeout = 未能及时收到回复，请重试。
web-source = 来源
web-api = API说明
web-noscript = 本对话需要启用JavaScript。请启用后重新加载页面。

## Telegram

command-start = 开始
command-help = 可以问什么
command-language = 选择语言
command-events = 近期展会与论坛
command-contact = 联系哪个部门
command-privacy = 您的数据如何处理
telegram-text-only = 目前仅支持文字消息，请输入您的问题。
telegram-unknown-start = 无法识别链接中的代码，您可以直接提问。
telegram-button-expired = 此按钮已失效。请直接输入您的问题。
