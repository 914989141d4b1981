## Figures

unit-USD = US${ $number }
unit-CNY = { $number } yuan
unit-percent = { $number }
unit-rank = peringkat ke-{ $number }
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mu
unit-booth = { $number } stan
unit-company = { $number } perusahaan
unit-country = { $number } negara
unit-day = { $number } hari
unit-event = { $number } acara
unit-kilometre = { $number } kilometer
unit-person = { $number } orang
unit-policy = { $number } kebijakan
unit-project = { $number } proyek
unit-session = { $number } kali
unit-tonne = { $number } ton
unit-year = { $number } tahun

qualifier-exact = { $value }
qualifier-more_than = lebih dari { $value }
qualifier-nearly = hampir { $value }
qualifier-about = sekitar { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = per { $date }
card-inferred-article_date = { $period } (tahun disimpulkan dari tanggal artikel)
card-inferred-plan_name = { $period } (tahun disimpulkan dari nama rencana)
card-target = target, bukan capaian
card-last-verified = Terakhir diverifikasi pada { $date }; sejak itu datanya mungkin telah berubah.
card-never-verified = Belum diverifikasi ulang sejak dipublikasikan; datanya mungkin telah berubah.
card-source = Sumber: { $source }
card-other-source = Sumber lain menyebut { $value }: { $source }

source-full = { $publisher }, “{ $title }”, { $date }
source-no-publisher = “{ $title }”, { $date } (penerbit tidak disebutkan)
source-no-date = { $publisher }, “{ $title }” (tanpa tanggal)
source-bare = “{ $title }” (tanpa tanggal, penerbit tidak disebutkan)

## Figures that are not given

disputed = Data ini tidak dapat saya berikan: { $label }.
disputed-digits_lost = Dalam satu-satunya sumber yang saya miliki, sebagian digit angka ini hilang, jadi saya tidak mengutipnya.
disputed-year_unreadable = Dalam satu-satunya sumber yang saya miliki, tahunnya tidak terbaca, jadi saya tidak mengutip tanggal ini.
disputed-desk = Anda dapat menanyakannya kepada { $desk }.

no-answer = Saya tidak memiliki jawaban bersumber untuk pertanyaan ini, dan saya hanya menjawab berdasarkan sumber.
no-answer-topic = Saya tidak memiliki data bersumber tentang hal ini: { $topic }.
no-answer-entity = Untuk { $entity }, saya tidak memiliki data tentang hal ini.
no-answer-year = Saya tidak memiliki data untuk tahun { $year }.
no-answer-edition = Saya tidak memiliki data tentang { $series } edisi ke-{ $ordinal }.
no-answer-desk = { $desk } dapat membantu Anda lebih lanjut.
no-answer-nearby = Informasi terkait yang saya miliki:

out-of-scope = Pertanyaan ini di luar cakupan saya. Data saya meliputi investasi asing, pameran dagang, dan forum di Zhejiang, serta industri mutiara Zhuji.

clarify = Mana yang Anda maksud?
close-too = Mungkin ini juga yang Anda maksud:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Tertinggi: { $entities } ({ $value })
list-least = Terendah: { $entities } ({ $value })
list-total = Total dari { $count } data ini: **{ $value }**
list-rise = Naik { $difference } dari { $from } ke { $to }
list-fall = Turun { $difference } dari { $from } ke { $to }
unit-percentage-point = { $number } poin persentase
list-inferred-article_date = Tahun disimpulkan dari tanggal artikel.
list-inferred-plan_name = Tahun disimpulkan dari nama rencana.
list-left-out = Tidak disertakan karena angkanya tidak dapat diandalkan: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Terakhir diverifikasi: { $date }; sejak itu angkanya mungkin telah berubah.
list-never-verified = ‡ Belum diverifikasi ulang sejak dipublikasikan; angkanya mungkin telah berubah.
list-sources = Sumber: { $sources }

## Events

events-upcoming = Acara mendatang:
events-none = Dalam data saya belum ada acara mendatang yang diumumkan.
events-none-series = Tanggal { $event } berikutnya belum diumumkan.
events-past = Acara sebelumnya dalam data saya:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = tanggal tidak diketahui
event-status-expected = diperkirakan, tanggal belum diumumkan
event-status-confirmed = sudah dipastikan
event-status-cancelled = dibatalkan
event-status-held = sudah berlangsung
event-registration = Pendaftaran: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Kantor ini menangani bidang: { $topic }.
contact-why-place = Kantor ini bertanggung jawab untuk wilayah { $place }.
contact-why-default = Kantor ini menerima semua pertanyaan yang tidak ditangani kantor lain.
contact-phone = Telepon: { $phone }
contact-email = Email: { $email }
contact-address = Alamat: { $address }
contact-url = Situs web: { $url }
contact-hours = Jam layanan: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Sedang buka, sampai pukul { $when }
contact-closed-now = Sedang tutup. Buka kembali: { $when }
contact-shut-now = Sedang tutup
contact-closure = Tutup: { $date } ({ $name })
contact-closure-unnamed = Tutup: { $date }
contact-holidays-unknown = Saya belum memiliki kalender hari libur Tiongkok tahun { $year }; pada hari libur itu kantor ini tutup.
contact-languages = Bahasa: { $languages }
contact-no-details = Data saya belum memuat nomor telepon, email, atau alamat kantor ini, dan saya tidak menebak-nebak.
contact-no-desk = Belum ada kantor dalam data saya, jadi saya tidak dapat menyebutkannya.

holiday-new_years_day = Tahun Baru
holiday-spring_festival = Tahun Baru Imlek
holiday-tomb_sweeping_day = Festival Qingming
holiday-labour_day = Hari Buruh
holiday-dragon_boat_festival = Festival Perahu Naga
holiday-mid_autumn_festival = Festival Pertengahan Musim Gugur
holiday-national_day = Hari Nasional

## Where a figure comes from

source-heading = Informasi tersebut bersumber dari:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = paragraf { $number }
source-of-record = Saya hanya mengutip apa yang tertulis dalam sumber dan tidak pernah menambahkan angka sendiri.
source-nothing-yet = Dalam percakapan ini saya belum memberikan data apa pun. Silakan ajukan pertanyaan, dan saya akan menyebutkan sumber, penerbit, serta tanggalnya.

## Conversation

start = **Investor Desk**
    Saya menjawab pertanyaan tentang investasi asing di Zhejiang, industri mutiara Zhuji, serta pameran dagang dan forum, dan menunjukkan kantor pemerintah mana yang dapat Anda hubungi. Setiap angka disertai sumber dan tanggalnya; yang tidak saya ketahui akan saya katakan apa adanya.
help = Anda dapat menanyakan:
    • angka: “Berapa proyek yang ditandatangani Zhejiang di CIIE ketiga?”
    • perbandingan: “Forum mana yang menghasilkan proyek paling banyak?”
    • acara: “Kapan ZJITS berikutnya?”
    • kontak: “Siapa yang bisa membantu saya berinvestasi di bidang mutiara?”
    • sumber: “Data itu dari mana?”
    Saya hanya menjawab berdasarkan sumber yang tersimpan.
greet = Halo. Apa yang ingin Anda ketahui tentang Zhejiang, Zhuji, atau pameran dan forum mendatang?
goodbye = Sampai jumpa. Percakapan ini dapat Anda lanjutkan kapan saja.
thank = Sama-sama. Ada hal lain yang ingin Anda ketahui?
affirm = Baik. Apa lagi yang ingin Anda ketahui?
deny = Baik. Silakan sampaikan dengan kata lain apa yang Anda cari, atau pilih salah satu dari berikut ini.
language-changed = Mulai sekarang saya menjawab dalam { $language }.
language-choose = Silakan pilih bahasa.
privacy = **Data Anda**
    Pertanyaan Anda hanya saya simpan selama diperlukan untuk menjawabnya. Dari percakapan ini saya hanya mengingat topik dan bahasa Anda, selama 30 hari. Jika saya tidak dapat menjawab, pertanyaan Anda disimpan tanpa alamat email dan nomor telepon agar petugas dapat menambahkan jawabannya. Saya tidak meminta data lain dan tidak meneruskan data Anda kepada pihak mana pun.

## Buttons (short: at most about 30 characters)

button-contact = Siapa yang dapat dihubungi
button-events = Acara
button-help = Apa yang dapat ditanyakan?
button-languages = Bahasa

## Errors and the chat page

error-internal = Terjadi kendala di sistem kami. Silakan coba beberapa saat lagi.
error-no-reply = Layanan belum dapat menjawab. Silakan coba beberapa saat lagi.
error-busy = Saat ini banyak yang bertanya. Mohon tunggu sebentar, lalu coba lagi.
error-rate-limited = Terlalu banyak pertanyaan dalam waktu singkat. Mohon tunggu sebentar.
error-bad-text = Pesan Anda memuat karakter yang tidak terbaca. Silakan ketik ulang.
error-empty-text = Pesan Anda kosong. Silakan ketik pertanyaan.
error-text-too-long = Pesan Anda terlalu panjang. Batasnya { $limit } karakter.
error-unsupported-language = Bahasa ini belum didukung. Bahasa yang tersedia: { $languages }.
error-unknown-fair = Tidak ada pameran dengan nama ini.
error-bad-conversation = Percakapan ini tidak dapat dilanjutkan. Silakan mulai percakapan baru.
error-not-json = Permintaan bukan JSON yang valid.
error-invalid-request = Bentuk permintaan tidak sesuai.
error-media-type = Permintaan harus dikirim sebagai application/json.
error-too-large = Permintaan terlalu besar.
error-too-slow = Pengiriman permintaan memakan waktu terlalu lama.
error-not-found = Alamat ini tidak ditemukan.
error-method-not-allowed = Alamat ini tidak menerima permintaan jenis tersebut.
error-forbidden = Permintaan ini tidak diizinkan.
error-not-ready = Layanan sedang disiapkan. Silakan coba beberapa saat lagi.

web-title = Investor Desk
web-tagline = Zhejiang dan Zhuji bagi investor asing
web-welcome-title = Apa yang ingin Anda ketahui?
web-welcome-text = Setiap angka disertai sumber dan tanggalnya. Yang tidak ada sumbernya tidak saya sampaikan.
web-about-title = Anda dapat bertanya tentang
web-about-facts-title = Industri dan investasi
web-about-facts = Modal asing, proyek yang ditandatangani, mutiara, dan perhiasan.
web-about-events-title = Pameran dagang dan forum
web-about-events = Yang akan datang, yang sudah berlangsung, dan hasilnya.
web-about-contact-title = Kantor yang tepat
web-about-contact = Kantor mana yang menangani pertanyaan Anda.
web-suggestions = Contoh pertanyaan
web-suggestion-1 = Berapa proyek yang ditandatangani di Pameran Impor Internasional Tiongkok ketiga?
web-suggestion-2 = Berapa persen mutiara air tawar dunia berasal dari Zhuji?
web-suggestion-3 = Pameran dagang apa saja yang akan datang?
web-suggestion-4 = Siapa yang bisa saya hubungi untuk berinvestasi di bidang mutiara?
web-skip = Langsung ke kolom pesan
web-conversation = Percakapan
web-you = Anda
web-desk = Investor Desk
web-typing = Sedang menulis jawaban
web-message = Pesan Anda
web-placeholder = Ketik pertanyaan Anda
web-send = Kirim
web-next-steps = Langkah berikutnya
web-counter = { $count } dari { $limit } karakter
web-new = Percakapan baru
web-new-started = Percakapan baru telah dimulai.
web-language = Bahasa
web-language-chosen = Jawaban kini diberikan dalam bahasa Indonesia.
web-retry = Coba lagi
web-offline = Layanan tidak dapat dihubungi. Periksa koneksi Anda, lalu coba lagi.
web-timeout = Waktu tunggu habis. Silakan coba lagi.
web-source = Sumber
web-api = Dokumentasi API
web-noscript = Obrolan ini memerlukan JavaScript. Aktifkan JavaScript, lalu muat ulang halaman.

## Telegram

command-start = Mulai
command-help = Apa yang dapat ditanyakan
command-language = Pilih bahasa
command-events = Pameran dan forum mendatang
command-contact = Siapa yang dapat dihubungi
command-privacy = Bagaimana data Anda digunakan
telegram-text-only = Saya hanya dapat membaca teks. Silakan ketik pertanyaan Anda.
telegram-unknown-start = Kode pada tautan itu tidak saya kenali, tetapi Anda dapat langsung bertanya.
telegram-button-expired = Tombol ini sudah kedaluwarsa. Silakan ketik pertanyaan Anda.
