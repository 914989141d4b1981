## Figures

unit-USD = { $number } ดอลลาร์สหรัฐ
unit-CNY = { $number } หยวน
unit-percent = { $number }
unit-rank = อันดับที่ { $number }
unit-count = { $number }
unit-square_kilometre = { $number } ตารางกิโลเมตร
unit-square_metre = { $number } ตารางเมตร
unit-mu = { $number } หมู่ (mu)
unit-booth = { $number } บูธ
unit-company = { $number } บริษัท
unit-country = { $number } ประเทศ
unit-day = { $number } วัน
unit-event = { $number } งาน
unit-kilometre = { $number } กิโลเมตร
unit-person = { $number } คน
unit-policy = { $number } นโยบาย
unit-project = { $number } โครงการ
unit-session = { $number } ครั้ง
unit-tonne = { $number } ตัน
unit-year = { $number } ปี

qualifier-exact = { $value }
qualifier-more_than = มากกว่า { $value }
qualifier-nearly = เกือบ { $value }
qualifier-about = ประมาณ { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = ข้อมูล ณ วันที่ { $date }
card-inferred-article_date = { $period } (อนุมานปีจากวันที่ของบทความ)
card-inferred-plan_name = { $period } (อนุมานปีจากชื่อแผน)
card-target = เป็นเป้าหมาย ยังไม่ใช่ผลจริง
card-last-verified = ตรวจสอบล่าสุดเมื่อวันที่ { $date } ข้อมูลอาจเปลี่ยนแปลงไปแล้วหลังจากนั้น
card-never-verified = ยังไม่มีการตรวจสอบซ้ำนับตั้งแต่เผยแพร่ ข้อมูลอาจเปลี่ยนแปลงไปแล้ว
card-source = ที่มา: { $source }
card-other-source = อีกแหล่งหนึ่งระบุ { $value }: { $source }

source-full = { $publisher } “{ $title }” { $date }
source-no-publisher = “{ $title }” { $date } (ไม่ระบุผู้เผยแพร่)
source-no-date = { $publisher } “{ $title }” (ไม่ระบุวันที่)
source-bare = “{ $title }” (ไม่ระบุวันที่และผู้เผยแพร่)

## Figures that are not given

disputed = ไม่สามารถแจ้งตัวเลขนี้ได้: { $label }
disputed-digits_lost = ในแหล่งข้อมูลเดียวที่มี ตัวเลขนี้ขาดหายไปบางหลัก จึงไม่ขอนำมาอ้างอิง
disputed-year_unreadable = ในแหล่งข้อมูลเดียวที่มี ปีที่ระบุไว้อ่านไม่ได้ จึงไม่ขอนำวันที่นี้มาอ้างอิง
disputed-desk = สอบถามข้อมูลนี้ได้ที่{ $desk }

no-answer = ไม่พบคำตอบที่มีแหล่งอ้างอิง ระบบนี้ตอบเฉพาะข้อมูลที่มีที่มาเท่านั้น
no-answer-topic = ไม่มีตัวเลขที่มีแหล่งอ้างอิงสำหรับเรื่องนี้: { $topic }
no-answer-entity = ไม่มีข้อมูลเรื่องนี้สำหรับ { $entity }
no-answer-year = ไม่มีตัวเลขของปี ค.ศ. { $year }
no-answer-edition = ไม่มีข้อมูลของ{ $series } ครั้งที่ { $ordinal }
no-answer-desk = สอบถามเพิ่มเติมได้ที่{ $desk }
no-answer-nearby = ข้อมูลใกล้เคียงที่มี:

out-of-scope = เรื่องนี้อยู่นอกขอบเขตที่ตอบได้ ข้อมูลที่มีครอบคลุมการลงทุนจากต่างประเทศในเจ้อเจียง งานแสดงสินค้าและเวทีธุรกิจของมณฑล และอุตสาหกรรมไข่มุกจูจี้

clarify = ท่านหมายถึงข้อใด
close-too = ท่านอาจหมายถึงข้อต่อไปนี้ด้วย:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = สูงสุด: { $entities } ({ $value })
list-least = ต่ำสุด: { $entities } ({ $value })
list-total = รวมทั้ง { $count } รายการ: **{ $value }**
list-rise = เพิ่มขึ้น { $difference } ในช่วง { $from } ถึง { $to }
list-fall = ลดลง { $difference } ในช่วง { $from } ถึง { $to }
unit-percentage-point = { $number } จุดเปอร์เซ็นต์
list-inferred-article_date = อนุมานปีจากวันที่ของบทความ
list-inferred-plan_name = อนุมานปีจากชื่อแผน
list-left-out = ไม่นับรวมเพราะตัวเลขไม่น่าเชื่อถือ: { $entities }
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † ตรวจสอบล่าสุด: { $date } ตัวเลขอาจเปลี่ยนแปลงไปแล้วหลังจากนั้น
list-never-verified = ‡ ยังไม่มีการตรวจสอบซ้ำนับตั้งแต่เผยแพร่ ตัวเลขอาจเปลี่ยนแปลงไปแล้ว
list-sources = ที่มา: { $sources }

## Events

events-upcoming = งานที่กำลังจะจัด:
events-none = ยังไม่พบประกาศงานที่กำลังจะจัดในข้อมูลที่มี
events-none-series = ยังไม่ประกาศวันจัด{ $event } ครั้งถัดไป
events-past = งานที่ผ่านมาในข้อมูลที่มี:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = ไม่ทราบวันที่
event-status-expected = คาดว่าจะจัด ยังไม่ประกาศวันที่
event-status-confirmed = ยืนยันแล้ว
event-status-cancelled = ยกเลิกแล้ว
event-status-held = จัดแล้ว
event-registration = ลงทะเบียน: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = หน่วยงานนี้ดูแลเรื่อง{ $topic }
contact-why-place = หน่วยงานนี้รับผิดชอบพื้นที่{ $place }
contact-why-default = หน่วยงานนี้รับเรื่องทั่วไปที่ไม่ได้ระบุผู้รับผิดชอบไว้เป็นการเฉพาะ
contact-phone = โทรศัพท์: { $phone }
contact-email = อีเมล: { $email }
contact-address = ที่อยู่: { $address }
contact-url = เว็บไซต์: { $url }
contact-hours = เวลาทำการ: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone } { $offset })
contact-open-now = เปิดทำการอยู่ ถึงเวลา { $when }
contact-closed-now = ขณะนี้ปิดทำการ เปิดอีกครั้ง: { $when }
contact-shut-now = ขณะนี้ปิดทำการ
contact-closure = ปิดทำการ: { $date } ({ $name })
contact-closure-unnamed = ปิดทำการ: { $date }
contact-holidays-unknown = ยังไม่มีข้อมูลวันหยุดราชการของจีนปี ค.ศ. { $year } หน่วยงานนี้ปิดทำการในวันดังกล่าว
contact-languages = ภาษาที่ให้บริการ: { $languages }
contact-no-details = ขณะนี้ยังไม่มีหมายเลขโทรศัพท์ อีเมล หรือที่อยู่ของหน่วยงานนี้ และระบบจะไม่คาดเดาข้อมูล
contact-no-desk = ขณะนี้ยังไม่มีหน่วยงานใดในข้อมูล จึงยังไม่สามารถแนะนำหน่วยงานได้

holiday-new_years_day = วันขึ้นปีใหม่
holiday-spring_festival = เทศกาลตรุษจีน
holiday-tomb_sweeping_day = เทศกาลเช็งเม้ง
holiday-labour_day = วันแรงงาน
holiday-dragon_boat_festival = เทศกาลแข่งเรือมังกร
holiday-mid_autumn_festival = เทศกาลไหว้พระจันทร์
holiday-national_day = วันชาติจีน

## Where a figure comes from

source-heading = ข้อมูลนี้มาจาก:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = ย่อหน้าที่ { $number }
source-of-record = ระบบอ้างอิงเฉพาะสิ่งที่แหล่งข้อมูลระบุ และไม่เพิ่มตัวเลขเอง
source-nothing-yet = การสนทนานี้ยังไม่ได้แจ้งตัวเลขใด เมื่อท่านสอบถาม ระบบจะแจ้งแหล่งที่มา ผู้เผยแพร่ และวันที่ให้ทราบ

## Conversation

start = **Investor Desk**
    ให้ข้อมูลเรื่องการลงทุนจากต่างประเทศในเจ้อเจียง อุตสาหกรรมไข่มุกจูจี้ งานแสดงสินค้าและเวทีธุรกิจ พร้อมแนะนำหน่วยงานรัฐที่ควรติดต่อ ทุกตัวเลขมีที่มาและวันที่กำกับ หากไม่มีข้อมูล ระบบจะแจ้งให้ทราบตามตรง
help = ท่านสอบถามได้ เช่น
    • ตัวเลข: “เจ้อเจียงลงนามกี่โครงการในงาน CIIE ครั้งที่ 3”
    • การเปรียบเทียบ: “เวทีธุรกิจใดลงนามโครงการมากที่สุด”
    • งานที่จะจัด: “ZJITS ครั้งต่อไปจัดเมื่อไร”
    • ผู้ติดต่อ: “อยากลงทุนธุรกิจไข่มุก ปรึกษาใครได้บ้าง”
    • ที่มา: “ข้อมูลนี้มาจากไหน”
    คำตอบทั้งหมดมาจากแหล่งข้อมูลที่จัดเก็บไว้เท่านั้น
greet = สวัสดี ท่านต้องการทราบเรื่องใดเกี่ยวกับเจ้อเจียง จูจี้ หรืองานแสดงสินค้าและเวทีธุรกิจที่กำลังจะจัด
goodbye = ขอบคุณที่ใช้บริการ ท่านกลับมาสนทนาต่อได้ทุกเมื่อ
thank = ด้วยความยินดี ท่านต้องการทราบเรื่องอื่นอีกหรือไม่
affirm = รับทราบ ท่านต้องการทราบเรื่องใดต่อไป
deny = รับทราบ กรุณาอธิบายสิ่งที่ต้องการด้วยคำอื่น หรือเลือกจากรายการต่อไปนี้
language-changed = จากนี้ไประบบจะตอบเป็นภาษา{ $language }
language-choose = ท่านต้องการใช้ภาษาใด
privacy = **ข้อมูลของท่าน**
    ระบบเก็บคำถามของท่านไว้เพียงเท่าที่ใช้ในการตอบ และจดจำเฉพาะหัวข้อกับภาษาที่ใช้สนทนาเป็นเวลา 30 วัน หากตอบไม่ได้ ระบบจะบันทึกคำถามโดยตัดอีเมลและหมายเลขโทรศัพท์ออก เพื่อให้เจ้าหน้าที่เพิ่มคำตอบภายหลัง ระบบไม่ขอข้อมูลอื่นใด และไม่ส่งต่อข้อมูลให้ผู้อื่น

## Buttons (short: at most about 30 characters)

button-contact = หน่วยงานที่ควรติดต่อ
button-events = งานที่จะจัด
button-help = สอบถามอะไรได้บ้าง
button-languages = ภาษา

## Errors and the chat page

error-internal = ระบบขัดข้อง กรุณารอสักครู่แล้วลองใหม่
error-no-reply = ขณะนี้ระบบยังตอบไม่ได้ กรุณารอสักครู่แล้วลองใหม่
error-busy = มีผู้ใช้งานพร้อมกันจำนวนมาก กรุณารอสักครู่แล้วลองใหม่
error-rate-limited = ท่านส่งคำถามหลายข้อในเวลาสั้น ๆ กรุณารอสักครู่
error-bad-text = ข้อความมีอักขระที่อ่านไม่ได้ กรุณาพิมพ์ใหม่
error-empty-text = ยังไม่มีข้อความ กรุณาพิมพ์คำถาม
error-text-too-long = ข้อความยาวเกินไป กรุณาพิมพ์ไม่เกิน { $limit } ตัวอักษร
error-unsupported-language = ยังไม่รองรับภาษานี้ ภาษาที่ใช้ได้คือ { $languages }
error-unknown-fair = ไม่พบงานแสดงสินค้าชื่อนี้
error-bad-conversation = ไม่สามารถสนทนาต่อได้ กรุณาเริ่มการสนทนาใหม่
error-not-json = คำขอไม่ใช่ JSON ที่ถูกต้อง
error-invalid-request = รูปแบบคำขอไม่ถูกต้อง
error-media-type = ต้องส่งคำขอเป็น application/json
error-too-large = คำขอมีขนาดใหญ่เกินไป
error-too-slow = การรับคำขอใช้เวลานานเกินไป
error-not-found = ไม่พบข้อมูลตามที่อยู่นี้
error-method-not-allowed = ที่อยู่นี้ไม่รับคำขอประเภทนี้
error-forbidden = ไม่อนุญาตคำขอนี้
error-not-ready = ระบบกำลังเริ่มทำงาน กรุณารอสักครู่แล้วลองใหม่

web-title = Investor Desk
web-tagline = ข้อมูลเจ้อเจียงและจูจี้สำหรับนักลงทุนต่างชาติ
web-welcome-title = ท่านต้องการทราบเรื่องใด
web-welcome-text = ทุกตัวเลขมีที่มาและวันที่กำกับ เรื่องที่ไม่มีแหล่งอ้างอิง ระบบจะไม่ตอบ
web-about-title = เรื่องที่สอบถามได้
web-about-facts-title = อุตสาหกรรมและการลงทุน
web-about-facts = ทุนต่างชาติ โครงการที่ลงนาม ไข่มุกและเครื่องประดับ
web-about-events-title = งานแสดงสินค้าและเวทีธุรกิจ
web-about-events = งานที่กำลังจะจัด งานที่ผ่านมา และผลของงาน
web-about-contact-title = หน่วยงานที่ควรติดต่อ
web-about-contact = หน่วยงานใดดูแลเรื่องของท่าน
web-suggestions = คำถามเริ่มต้น
web-suggestion-1 = งาน CIIE ครั้งที่ 3 มีการลงนามกี่โครงการ
web-suggestion-2 = ไข่มุกน้ำจืดของโลกมาจากจูจี้กี่เปอร์เซ็นต์
web-suggestion-3 = มีงานแสดงสินค้าอะไรที่กำลังจะจัดบ้าง
web-suggestion-4 = อยากลงทุนธุรกิจไข่มุก ต้องติดต่อใคร
web-skip = ข้ามไปที่ช่องข้อความ
web-conversation = การสนทนา
web-you = ท่าน
web-desk = Investor Desk
web-typing = กำลังพิมพ์คำตอบ
web-message = ข้อความของท่าน
web-placeholder = พิมพ์คำถามที่นี่
web-send = ส่ง
web-next-steps = ขั้นตอนต่อไป
web-counter = { $count } จาก { $limit } ตัวอักษร
web-new = เริ่มการสนทนาใหม่
web-new-started = เริ่มการสนทนาใหม่แล้ว
web-language = ภาษา
web-language-chosen = จากนี้ไประบบจะตอบเป็นภาษาไทย
web-retry = ลองใหม่
web-offline = เชื่อมต่อระบบไม่ได้ กรุณาตรวจสอบการเชื่อมต่ออินเทอร์เน็ตแล้วลองใหม่
web-timeout = ไม่ได้รับคำตอบภายในเวลาที่กำหนด กรุณาลองใหม่
web-source = ที่มา
web-api = คำอธิบาย API
web-noscript = หน้าสนทนานี้ต้องใช้ JavaScript กรุณาเปิดใช้งานแล้วโหลดหน้าใหม่

## Telegram

command-start = เริ่มต้น
command-help = สอบถามอะไรได้บ้าง
command-language = เลือกภาษา
command-events = งานแสดงสินค้าและเวทีธุรกิจที่จะจัด
command-contact = หน่วยงานที่ควรติดต่อ
command-privacy = การใช้ข้อมูลของท่าน
telegram-text-only = ระบบอ่านได้เฉพาะข้อความ กรุณาพิมพ์คำถาม
telegram-unknown-start = ระบบไม่รู้จักรหัสในลิงก์นี้ แต่ท่านสอบถามได้ทันที
telegram-button-expired = ปุ่มนี้หมดอายุแล้ว กรุณาพิมพ์คำถาม
