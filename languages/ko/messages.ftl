## Figures

unit-USD = 미화 { $number } 달러
unit-CNY = { $number } 위안
unit-percent = { $number }
unit-rank = { $number }위
unit-count = { $number }
unit-square_kilometre = { $number }㎢
unit-square_metre = { $number }㎡
unit-mu = { $number }무(畝)
unit-booth = { $number }부스
unit-company = { $number }개사
unit-country = { $number }개국
unit-day = { $number }일
unit-event = { $number }건
unit-kilometre = { $number }km
unit-person = { $number }명
unit-policy = { $number }개
unit-project = { $number }건
unit-session = { $number }회
unit-tonne = { $number }톤
unit-year = { $number }년

qualifier-exact = { $value }
qualifier-more_than = { $value } 이상
qualifier-nearly = 거의 { $value }
qualifier-about = 약 { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = { $date } 기준
card-inferred-article_date = { $period }(연도는 기사 날짜로 추정)
card-inferred-plan_name = { $period }(연도는 계획 명칭으로 추정)
card-target = 목표(실적 아님)
card-last-verified = 최종 확인일: { $date }. 이후 변경되었을 수 있습니다.
card-never-verified = 공표 이후 다시 확인되지 않아 현재와 다를 수 있습니다.
card-source = 출처: { $source }
card-other-source = 다른 출처에서는 { $value }: { $source }

source-full = { $publisher }, “{ $title }”, { $date }
source-no-publisher = “{ $title }”, { $date }(발행처 미상)
source-no-date = { $publisher }, “{ $title }”(날짜 미상)
source-bare = “{ $title }”(날짜·발행처 미상)

## Figures that are not given

disputed = 정확한 정보를 안내해 드릴 수 없습니다: { $label }
disputed-digits_lost = 보유한 유일한 자료에서 숫자의 일부 자릿수가 누락되어 인용하지 않습니다.
disputed-year_unreadable = 보유한 유일한 자료에서 연도를 판독할 수 없어 날짜를 인용하지 않습니다.
disputed-desk = 자세한 사항은 { $desk }에 문의하시기 바랍니다.

no-answer = 이 질문에 답할 수 있는 자료가 없습니다. 출처가 있는 내용만 안내해 드립니다.
no-answer-topic = { $topic }에 관해 출처가 확인된 자료가 없습니다.
no-answer-entity = { $entity }에 관한 해당 자료는 보유하고 있지 않습니다.
no-answer-year = { $year }년 자료는 없습니다.
no-answer-edition = 제{ $ordinal }회 { $series }에 관한 자료가 없습니다.
no-answer-desk = 자세한 사항은 { $desk }에 문의하시기 바랍니다.
no-answer-nearby = 관련하여 다음 내용은 안내해 드릴 수 있습니다.

out-of-scope = 안내 범위를 벗어난 질문입니다. 저장성의 외국인투자, 박람회와 포럼, 주지시의 진주산업에 관해 안내해 드립니다.

clarify = 다음 중 어느 항목을 문의하셨습니까?
close-too = 다음 내용을 찾으셨을 수도 있습니다.

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity }, { $period }: **{ $value }**
list-most = 최대: { $entities }({ $value })
list-least = 최소: { $entities }({ $value })
list-total = 위 { $count }개 항목 합계: **{ $value }**
list-rise = { $from }부터 { $to }까지 { $difference } 증가
list-fall = { $from }부터 { $to }까지 { $difference } 감소
unit-percentage-point = { $number }%포인트
list-inferred-article_date = 연도는 기사 날짜로 추정한 것입니다.
list-inferred-plan_name = 연도는 계획 명칭으로 추정한 것입니다.
list-left-out = 수치를 신뢰할 수 없어 제외했습니다: { $entities }
list-stale-dated = { $value }※
list-stale-undated = { $value }†
list-last-verified = ※ 최종 확인일: { $date }. 이후 변경되었을 수 있습니다.
list-never-verified = † 공표 이후 다시 확인되지 않아 현재와 다를 수 있습니다.
list-sources = 출처: { $sources }

## Events

events-upcoming = 예정된 행사:
events-none = 현재 발표된 예정 행사가 없습니다.
events-none-series = 다음 { $event } 일정은 아직 발표되지 않았습니다.
events-past = 자료에 있는 지난 행사:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = 날짜 미상
event-status-expected = 개최 예상(일정 미발표)
event-status-confirmed = 개최 확정
event-status-cancelled = 취소
event-status-held = 개최 완료
event-registration = 참가 신청: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = ‘{ $topic }’ 관련 업무를 담당하는 기관입니다.
contact-why-place = { $place } 관련 업무를 담당하는 기관입니다.
contact-why-default = 담당 기관이 따로 정해지지 않은 문의는 모두 이곳에서 받습니다.
contact-phone = 전화: { $phone }
contact-email = 이메일: { $email }
contact-address = 주소: { $address }
contact-url = 웹사이트: { $url }
contact-hours = 운영 시간: { $hours }
contact-weekdays = { $from }~{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = 현재 운영 중 ({ $when }까지)
contact-closed-now = 현재 운영 시간이 아닙니다. 다음 운영 시작: { $when }
contact-shut-now = 현재 운영 시간이 아닙니다.
contact-closure = 휴무: { $date } ({ $name })
contact-closure-unnamed = 휴무: { $date }
contact-holidays-unknown = { $year }년 중국 공휴일은 아직 등록되어 있지 않습니다. 공휴일에는 휴무입니다.
contact-languages = 상담 언어: { $languages }
contact-no-details = 이 기관의 전화번호, 이메일, 주소는 아직 등록되어 있지 않습니다. 확인되지 않은 연락처는 안내하지 않습니다.
contact-no-desk = 아직 등록된 담당 기관이 없어 안내해 드릴 수 없습니다.

holiday-new_years_day = 신정
holiday-spring_festival = 춘절
holiday-tomb_sweeping_day = 청명절
holiday-labour_day = 노동절
holiday-dragon_boat_festival = 단오절
holiday-mid_autumn_festival = 중추절
holiday-national_day = 국경절

## Where a figure comes from

source-heading = 출처는 다음과 같습니다.
source-line = { $source }
source-line-located = { $source }, { $locator }
source-paragraph = { $number }번째 단락
source-of-record = 출처에 명시된 내용만 인용하며, 임의로 수치를 덧붙이지 않습니다.
source-nothing-yet = 이 대화에서는 아직 안내해 드린 수치가 없습니다. 질문해 주시면 출처, 발행처, 날짜와 함께 답변해 드리겠습니다.

## Conversation

start = **Investor Desk**(투자자 안내 창구)
    저장성의 외국인투자, 주지시의 진주산업, 박람회와 포럼에 관해 답변하고 담당 정부 기관을 안내해 드립니다. 모든 수치에는 출처와 날짜를 밝히며, 모르는 것은 모른다고 말씀드립니다.
help = 다음과 같이 질문하실 수 있습니다.
    • 수치: “제3회 수입박람회에서 저장성은 프로젝트를 몇 건 체결했나요?”
    • 비교: “프로젝트를 가장 많이 체결한 포럼은 어디인가요?”
    • 행사: “다음 저장투자무역상담회는 언제 열리나요?”
    • 문의처: “진주산업에 투자하려면 어디에 문의해야 하나요?”
    • 출처: “그 수치의 출처는 어디인가요?”
    보유한 자료에 근거해서만 답변합니다.
greet = 안녕하십니까. 저장성이나 주지시, 앞으로 열릴 박람회와 포럼 중 무엇이 궁금하십니까?
goodbye = 이용해 주셔서 감사합니다. 언제든지 이 대화로 돌아와 질문하실 수 있습니다.
thank = 도움이 되셨다니 다행입니다. 더 궁금하신 점이 있으시면 말씀해 주십시오.
affirm = 알겠습니다. 다음으로 무엇을 안내해 드리면 되겠습니까?
deny = 알겠습니다. 찾으시는 내용을 다르게 말씀해 주시거나 다음 중에서 선택해 주십시오.
language-changed = 답변 언어가 변경되었습니다: { $language }
language-choose = 안내받으실 언어를 선택해 주십시오.
privacy = **개인정보 처리 안내**
    질문은 답변에 필요한 동안에만 보관합니다. 대화의 주제와 사용 언어는 30일간 보관합니다. 답변해 드리지 못한 질문은 담당 직원이 답변을 추가할 수 있도록 이메일 주소와 전화번호를 삭제한 뒤 저장합니다. 그 밖의 정보는 요구하지 않으며, 어떤 정보도 외부에 제공하지 않습니다.

## Buttons (short: at most about 30 characters)

button-contact = 문의처
button-events = 박람회·포럼
button-help = 이용 안내
button-languages = 언어 선택

## Errors and the chat page

error-internal = 시스템에 문제가 발생했습니다. 잠시 후 다시 시도해 주십시오.
error-no-reply = 답변을 드리지 못했습니다. 잠시 후 다시 시도해 주십시오.
error-busy = 문의가 많아 처리가 지연되고 있습니다. 잠시 후 다시 시도해 주십시오.
error-rate-limited = 짧은 시간에 질문이 많이 접수되었습니다. 잠시 기다려 주십시오.
error-bad-text = 읽을 수 없는 문자가 포함되어 있습니다. 다시 입력해 주십시오.
error-empty-text = 내용이 비어 있습니다. 질문을 입력해 주십시오.
error-text-too-long = 내용이 너무 깁니다. { $limit }자 이내로 입력해 주십시오.
error-unsupported-language = 지원하지 않는 언어입니다. 지원 언어: { $languages }
error-unknown-fair = 해당 이름의 박람회를 찾을 수 없습니다.
error-bad-conversation = 이 대화는 이어 갈 수 없습니다. 새 대화를 시작해 주십시오.
error-not-json = 요청이 올바른 JSON이 아닙니다.
error-invalid-request = 요청 형식이 올바르지 않습니다.
error-media-type = 요청은 application/json 형식으로 보내 주십시오.
error-too-large = 요청의 크기가 너무 큽니다.
error-too-slow = 요청 수신 시간이 초과되었습니다.
error-not-found = 요청하신 주소를 찾을 수 없습니다.
error-method-not-allowed = 이 주소에서는 해당 유형의 요청을 처리하지 않습니다.
error-forbidden = 허용되지 않은 요청입니다.
error-not-ready = 서비스를 시작하는 중입니다. 잠시 후 다시 시도해 주십시오.

web-title = Investor Desk
web-tagline = 외국인 투자자를 위한 저장성·주지시 안내 창구
web-welcome-title = 무엇이 궁금하십니까?
web-welcome-text = 모든 수치에 출처와 날짜를 밝힙니다. 출처가 없는 내용은 말씀드리지 않습니다.
web-about-title = 안내 분야
web-about-facts-title = 산업과 투자
web-about-facts = 외국인투자, 계약 프로젝트, 진주와 주얼리
web-about-events-title = 박람회와 포럼
web-about-events = 예정된 행사, 지난 행사와 성과
web-about-contact-title = 담당 기관
web-about-contact = 문의하실 담당 기관 안내
web-suggestions = 질문 예시
web-suggestion-1 = 제3회 중국국제수입박람회에서 프로젝트가 몇 건 체결되었나요?
web-suggestion-2 = 전 세계 담수진주 중 주지산의 비중은 얼마인가요?
web-suggestion-3 = 앞으로 어떤 박람회가 열리나요?
web-suggestion-4 = 진주산업에 투자하려면 어디에 문의해야 하나요?
web-skip = 입력란으로 건너뛰기
web-conversation = 대화
web-you = 나
web-desk = Investor Desk
web-typing = 답변을 작성하고 있습니다
web-message = 메시지
web-placeholder = 질문을 입력해 주십시오
web-send = 보내기
web-next-steps = 다음 단계
web-counter = { $count }/{ $limit }자
web-new = 새 대화
web-new-started = 새 대화를 시작했습니다.
web-language = 언어
web-language-chosen = 이제부터 한국어로 답변해 드립니다.
web-retry = 다시 시도
web-offline = 연결할 수 없습니다. 네트워크를 확인하고 다시 시도해 주십시오.
web-timeout = 응답 시간이 초과되었습니다. 다시 시도해 주십시오.
web-source = 출처
web-api = API 설명서
web-noscript = 이 채팅을 이용하려면 JavaScript가 필요합니다. 사용하도록 설정한 뒤 페이지를 새로 고쳐 주십시오.

## Telegram

command-start = 시작하기
command-help = 질문할 수 있는 내용
command-language = 언어 선택
command-events = 예정된 박람회와 포럼
command-contact = 문의처
command-privacy = 개인정보 처리 안내
telegram-text-only = 텍스트만 읽을 수 있습니다. 질문을 글로 입력해 주십시오.
telegram-unknown-start = 링크의 코드를 확인할 수 없으나, 바로 질문하실 수 있습니다.
telegram-button-expired = 이 버튼은 더 이상 사용할 수 없습니다. 질문을 입력해 주십시오.
