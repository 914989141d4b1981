## Figures

unit-USD = { $number } ABD doları
unit-CNY = { $number } yuan
unit-percent = { $number }
unit-rank = { $number }. sıra
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mu
unit-booth = { $number } stant
unit-company = { $number } şirket
unit-country = { $number } ülke
unit-day = { $number } gün
unit-event = { $number } etkinlik
unit-kilometre = { $number } kilometre
unit-person = { $number } kişi
unit-policy = { $number } politika
unit-project = { $number } proje
unit-session = { $number } kez
unit-tonne = { $number } ton
unit-year = { $number } yıl

qualifier-exact = { $value }
qualifier-more_than = { $value } üzeri
qualifier-nearly = neredeyse { $value }
qualifier-about = yaklaşık { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = { $date } itibarıyla
card-inferred-article_date = { $period } (yıl, haberin tarihinden çıkarılmıştır)
card-inferred-plan_name = { $period } (yıl, planın adından çıkarılmıştır)
card-target = gerçekleşme değil, hedef
card-last-verified = Son doğrulama: { $date }; veri o tarihten sonra değişmiş olabilir.
card-never-verified = Veri, yayımlanmasından bu yana yeniden doğrulanmamıştır; değişmiş olabilir.
card-source = Kaynak: { $source }
card-other-source = Başka bir kaynağa göre { $value }: { $source }

source-full = { $publisher }, “{ $title }”, { $date }
source-no-publisher = “{ $title }”, { $date } (yayıncısı belirtilmemiş)
source-no-date = { $publisher }, “{ $title }” (tarihsiz)
source-bare = “{ $title }” (tarihsiz, yayıncısı belirtilmemiş)

## Figures that are not given

disputed = Bu veriyi paylaşamıyorum: { $label }.
disputed-digits_lost = Elimdeki tek kaynakta rakamın bazı haneleri kaybolmuş; bu yüzden aktarmıyorum.
disputed-year_unreadable = Elimdeki tek kaynakta yıl okunamıyor; bu yüzden tarihi aktarmıyorum.
disputed-desk = { $desk } size bilgi verebilir.

no-answer = Bu konuda kaynağa dayanan bir yanıtım yok; yalnızca kaynağı olan bilgileri aktarırım.
no-answer-topic = Şu konuda kaynağa dayanan bir veri yok: { $topic }.
no-answer-entity = { $entity } için bu konuda kayıtlı bilgi yok.
no-answer-year = { $year } yılı için kayıtlı veri yok.
no-answer-edition = { $ordinal }. { $series } hakkında kayıtlı bilgi yok.
no-answer-desk = { $desk } size yardımcı olabilir.
no-answer-nearby = Bununla ilgili bildiklerim:

out-of-scope = Bu, yanıtlayabileceğim konuların dışında. Kayıtlarım Zhejiang’daki yabancı yatırımı, eyaletin fuar ve forumlarını ve Zhuji’nin inci sektörünü kapsıyor.

clarify = Hangisini sormak istediniz?
close-too = Şunu da sormuş olabilirsiniz:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = En yüksek: { $entities } ({ $value })
list-least = En düşük: { $entities } ({ $value })
list-total = Bu { $count } verinin toplamı: **{ $value }**
list-rise = { $from } → { $to }: { $difference } artış
list-fall = { $from } → { $to }: { $difference } düşüş
unit-percentage-point = { $number } yüzde puan
list-inferred-article_date = Yıllar, haberin tarihinden çıkarılmıştır.
list-inferred-plan_name = Yıllar, planın adından çıkarılmıştır.
list-left-out = Verisi güvenilir olmadığı için listeye alınmayanlar: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Son doğrulama: { $date }; veri o tarihten sonra değişmiş olabilir.
list-never-verified = ‡ Veri, yayımlanmasından bu yana yeniden doğrulanmamıştır; değişmiş olabilir.
list-sources = Kaynaklar: { $sources }

## Events

events-upcoming = Yaklaşan etkinlikler:
events-none = Kayıtlarımda duyurulmuş yeni bir etkinlik yok.
events-none-series = { $event }: bir sonraki etkinliğin tarihi henüz açıklanmadı.
events-past = Kayıtlarımdaki geçmiş etkinlikler:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = tarihi bilinmiyor
event-status-expected = bekleniyor, tarihi açıklanmadı
event-status-confirmed = kesinleşti
event-status-cancelled = iptal edildi
event-status-held = yapıldı
event-registration = Kayıt: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Bu birimin görev alanı: { $topic }.
contact-why-place = Bu birimin sorumlu olduğu yer: { $place }.
contact-why-default = Başka bir birimin görev alanına girmeyen bütün sorularla bu birim ilgilenir.
contact-phone = Telefon: { $phone }
contact-email = E-posta: { $email }
contact-address = Adres: { $address }
contact-url = Web sitesi: { $url }
contact-hours = Çalışma saatleri: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Şu an açık (kapanış: { $when })
contact-closed-now = Şu an kapalı. Sonraki açılış: { $when }
contact-shut-now = Şu an kapalı
contact-closure = Kapalı: { $date } ({ $name })
contact-closure-unnamed = Kapalı: { $date }
contact-holidays-unknown = Çin’in { $year } yılı resmî tatilleri henüz kayıtlarımda yok; birim o günlerde kapalıdır.
contact-languages = Diller: { $languages }
contact-no-details = Bu birimin telefonu, e-postası ve adresi henüz kayıtlarımda yok; tahmin de yürütmüyorum.
contact-no-desk = Kayıtlarımda henüz bir kurum bulunmadığından size birini gösteremiyorum.

holiday-new_years_day = Yılbaşı
holiday-spring_festival = Bahar Bayramı
holiday-tomb_sweeping_day = Qingming Bayramı
holiday-labour_day = İşçi Bayramı
holiday-dragon_boat_festival = Ejderha Teknesi Festivali
holiday-mid_autumn_festival = Güz Ortası Festivali
holiday-national_day = Ulusal Gün

## Where a figure comes from

source-heading = Bilginin kaynağı:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = { $number }. paragraf
source-of-record = Bir kaynaktan yalnızca orada yazanı aktarırım; kendimden rakam eklemem.
source-nothing-yet = Bu görüşmede size henüz bir veri aktarmadım. Sorunuzu yazın; kaynağını, yayıncısını ve tarihini de belirteyim.

## Conversation

start = **Investor Desk**
    Zhejiang’daki yabancı yatırım, Zhuji’nin inci sektörü, fuarlar ve forumlarla ilgili sorularınızı yanıtlar, hangi resmî birime başvurabileceğinizi söylerim. Her veriyi kaynağı ve tarihiyle veririm; bilmediğimi de açıkça söylerim.
help = Bana şunları sorabilirsiniz:
    • Veri: “Zhejiang üçüncü CIIE’de kaç proje imzaladı?”
    • Karşılaştırma: “En çok proje hangi forumda imzalandı?”
    • Etkinlik: “Bir sonraki ZJITS ne zaman?”
    • İlgili birim: “İnciye yatırım yapmak istiyorum, kiminle görüşmeliyim?”
    • Kaynak: “Bu bilgi nereden?”
    Yalnızca kayıtlı kaynaklara dayanarak yanıt veririm.
greet = Merhaba. Zhejiang, Zhuji ya da yaklaşan fuar ve forumlar hakkında ne öğrenmek istersiniz?
goodbye = Hoşça kalın. Bu görüşmeye dilediğiniz zaman dönebilirsiniz.
thank = Rica ederim. Öğrenmek istediğiniz başka bir şey var mı?
affirm = Peki. Başka ne öğrenmek istersiniz?
deny = Tamam. Aradığınızı başka sözcüklerle yazabilir ya da aşağıdakilerden birini seçebilirsiniz.
language-changed = Bundan sonra şu dilde yanıt vereceğim: { $language }.
language-choose = Hangi dilde devam edelim?
privacy = **Verileriniz**
    Sorunuzu yalnızca yanıtlamak için gereken süre boyunca tutarım. Görüşmenin konusunu ve dilini 30 gün saklarım. Yanıtlayamadığım soruları, görevliler yanıtı ekleyebilsin diye, e-posta adresleri ve telefon numaraları çıkarılmış olarak kaydederim. Başka hiçbir bilgi istemem ve hiçbir bilgiyi başkalarıyla paylaşmam.

## Buttons (short: at most about 30 characters)

button-contact = Kiminle görüşebilirim?
button-events = Etkinlikler
button-help = Neler sorabilirim?
button-languages = Diller

## Errors and the chat page

error-internal = Bizden kaynaklanan bir sorun oluştu. Lütfen biraz sonra yeniden deneyin.
error-no-reply = Investor Desk şu anda yanıt veremedi. Lütfen biraz sonra yeniden deneyin.
error-busy = Şu anda çok sayıda soru geliyor. Lütfen kısa bir süre sonra yeniden deneyin.
error-rate-limited = Kısa sürede çok sayıda soru gönderdiniz. Lütfen biraz bekleyin.
error-bad-text = Mesajınızda okunamayan karakterler var. Lütfen yeniden yazın.
error-empty-text = Mesajınız boş. Lütfen bir soru yazın.
error-text-too-long = Mesajınız çok uzun. Lütfen en fazla { $limit } karakter yazın.
error-unsupported-language = Bu dil desteklenmiyor. Desteklenen diller: { $languages }.
error-unknown-fair = Bu adla kayıtlı bir fuar yok.
error-bad-conversation = Bu görüşme sürdürülemiyor. Lütfen yeni bir görüşme başlatın.
error-not-json = İstek geçerli bir JSON değil.
error-invalid-request = İstek beklenen biçimde değil.
error-media-type = İstek application/json türünde gönderilmelidir.
error-too-large = İstek çok büyük.
error-too-slow = İsteğin ulaşması çok uzun sürdü.
error-not-found = Bu adreste bir şey bulunmuyor.
error-method-not-allowed = Bu adres bu tür istekleri kabul etmiyor.
error-forbidden = Bu isteğe izin verilmiyor.
error-not-ready = Investor Desk başlatılıyor. Lütfen biraz sonra yeniden deneyin.

web-title = Investor Desk
web-tagline = Yabancı yatırımcılar için Zhejiang ve Zhuji
web-welcome-title = Ne öğrenmek istersiniz?
web-welcome-text = Her veri, kaynağı ve tarihiyle birlikte verilir. Hiçbir kaynakta geçmeyeni söylemem.
web-about-title = Sorabileceğiniz konular
web-about-facts-title = Sektörler ve yatırım
web-about-facts = Yabancı sermaye, imzalanan projeler, inci ve mücevher.
web-about-events-title = Fuarlar ve forumlar
web-about-events = Yaklaşan etkinlikler, yapılmış olanlar ve sonuçları.
web-about-contact-title = Doğru birim
web-about-contact = Sorunuzla ilgilenen resmî birim.
web-suggestions = Başlangıç için örnek sorular
web-suggestion-1 = Üçüncü Çin Uluslararası İthalat Fuarı’nda kaç proje imzalandı?
web-suggestion-2 = Dünyadaki tatlı su incilerinin yüzde kaçı Zhuji’den geliyor?
web-suggestion-3 = Yakında hangi fuarlar var?
web-suggestion-4 = İnciye yatırım yapmak istiyorum, kiminle görüşebilirim?
web-skip = Mesaj alanına geç
web-conversation = Görüşme
web-you = Siz
web-desk = Investor Desk
web-typing = Investor Desk yazıyor
web-message = Mesajınız
web-placeholder = Sorunuzu yazın
web-send = Gönder
web-next-steps = Sonraki adımlar
web-counter = { $count } / { $limit } karakter
web-new = Yeni görüşme
web-new-started = Yeni bir görüşme başladı.
web-language = Dil
web-language-chosen = Investor Desk artık Türkçe yanıt veriyor.
web-retry = Yeniden dene
web-offline = Investor Desk’e ulaşılamıyor. Lütfen bağlantınızı kontrol edip yeniden deneyin.
web-timeout = Yanıt süresi doldu. Lütfen yeniden deneyin.
web-source = Kaynak
web-api = API açıklaması
web-noscript = Bu sohbet JavaScript gerektirir. Lütfen JavaScript’i etkinleştirip sayfayı yenileyin.

## Telegram

command-start = Başla
command-help = Sorabileceğiniz konular
command-language = Dil seçimi
command-events = Yaklaşan fuar ve forumlar
command-contact = Başvurulacak birim
command-privacy = Verilerinizin işlenmesi
telegram-text-only = Yalnızca yazılı mesajları okuyabiliyorum. Lütfen sorunuzu yazın.
telegram-unknown-start = Bağlantıdaki kodu tanımıyorum; yine de sorunuzu hemen yazabilirsiniz.
telegram-button-expired = Bu düğme artık geçerli değil. Lütfen sorunuzu yazın.
