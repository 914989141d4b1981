## Figures

unit-USD = { $number } अमेरिकी डॉलर
unit-CNY = { $number } युआन
unit-percent = { $number }
unit-rank = { $count ->
    [1] पहला स्थान
    [2] दूसरा स्थान
    [3] तीसरा स्थान
    [4] चौथा स्थान
    [6] छठा स्थान
   *[other] { $number }वाँ स्थान
}
unit-count = { $number }
unit-square_kilometre = { $number } वर्ग किलोमीटर
unit-square_metre = { $number } वर्ग मीटर
unit-mu = { $number } मू
unit-booth = { $number } बूथ
unit-company = { $number } उद्यम
unit-country = { $number } देश
unit-day = { $number } दिन
unit-event = { $number } आयोजन
unit-kilometre = { $number } किलोमीटर
unit-person = { $number } व्यक्ति
unit-policy = { $number } नीतिगत उपाय
unit-project = { $number } प्रोजेक्ट
unit-session = { $number } सत्र
unit-tonne = { $number } टन
unit-year = { $number } वर्ष

qualifier-exact = { $value }
qualifier-more_than = { $value } से अधिक
qualifier-nearly = क़रीब { $value }
qualifier-about = लगभग { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = { $date } की स्थिति
card-inferred-article_date = { $period } (वर्ष का अनुमान लेख की तारीख़ से)
card-inferred-plan_name = { $period } (वर्ष का अनुमान योजना के नाम से)
card-target = लक्ष्य, परिणाम नहीं
card-last-verified = अंतिम सत्यापन: { $date }; संभव है कि इसके बाद जानकारी बदल गई हो।
card-never-verified = प्रकाशन के बाद से दोबारा सत्यापन नहीं हुआ है; संभव है कि जानकारी बदल गई हो।
card-source = स्रोत: { $source }
card-other-source = एक अन्य स्रोत के अनुसार { $value }: { $source }

source-full = { $publisher }, “{ $title }”, { $date }
source-no-publisher = “{ $title }”, { $date } (प्रकाशक का उल्लेख नहीं)
source-no-date = { $publisher }, “{ $title }” (तारीख़ का उल्लेख नहीं)
source-bare = “{ $title }” (तारीख़ और प्रकाशक का उल्लेख नहीं)

## Figures that are not given

disputed = यह आँकड़ा नहीं दिया जा सकता: { $label }।
disputed-digits_lost = एकमात्र उपलब्ध स्रोत में इस संख्या के कुछ अंक छूट गए हैं, इसलिए उसे दोहराना उचित नहीं।
disputed-year_unreadable = एकमात्र उपलब्ध स्रोत में यहाँ वर्ष पढ़ा नहीं जा सकता, इसलिए यह तारीख़ दोहराना उचित नहीं।
disputed-desk = सही जानकारी यहाँ मिल सकती है: { $desk }।

no-answer = इस प्रश्न का स्रोत सहित उत्तर मेरे पास नहीं है, और बिना स्रोत के यहाँ उत्तर नहीं दिया जाता।
no-answer-topic = इस विषय पर स्रोत सहित कोई आँकड़ा मेरे पास नहीं है: { $topic }।
no-answer-entity = { $entity }: इस विषय पर मेरे पास कोई जानकारी नहीं है।
no-answer-year = वर्ष { $year } का आँकड़ा मेरे पास नहीं है।
no-answer-edition = { $series }: संस्करण { $ordinal } के बारे में मेरे पास कोई जानकारी नहीं है।
no-answer-desk = आगे की जानकारी यहाँ मिल सकती है: { $desk }।
no-answer-nearby = इससे जुड़ी उपलब्ध जानकारी:

out-of-scope = यह प्रश्न मेरे कार्यक्षेत्र से बाहर है। मेरे रिकॉर्ड में झेजियांग में विदेशी निवेश, वहाँ के व्यापार मेलों और फ़ोरम तथा झूजी के मोती उद्योग की जानकारी है।

clarify = इनमें से आपका आशय किससे है?
close-too = आपका आशय यह भी हो सकता है:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = सबसे अधिक: { $entities } ({ $value })
list-least = सबसे कम: { $entities } ({ $value })
list-total = इन { $count } आँकड़ों का योग: **{ $value }**
list-rise = { $from } से { $to } तक वृद्धि: { $difference }
list-fall = { $from } से { $to } तक कमी: { $difference }
unit-percentage-point = { $number } प्रतिशत अंक
list-inferred-article_date = वर्षों का अनुमान लेख की तारीख़ से लगाया गया है।
list-inferred-plan_name = वर्षों का अनुमान योजना के नाम से लगाया गया है।
list-left-out = आँकड़ा विश्वसनीय न होने के कारण शामिल नहीं: { $entities }।
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † अंतिम सत्यापन: { $date }; संभव है कि इसके बाद आँकड़ा बदल गया हो।
list-never-verified = ‡ प्रकाशन के बाद से दोबारा सत्यापन नहीं हुआ है; संभव है कि आँकड़ा बदल गया हो।
list-sources = स्रोत: { $sources }

## Events

events-upcoming = आगामी आयोजन:
events-none = मेरे रिकॉर्ड में अभी कोई आगामी आयोजन घोषित नहीं है।
events-none-series = अगले आयोजन की तारीख़ अभी घोषित नहीं हुई है: { $event }।
events-past = मेरे रिकॉर्ड में दर्ज पिछले आयोजन:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = तारीख़ ज्ञात नहीं
event-status-expected = संभावित, तारीख़ घोषित नहीं
event-status-confirmed = तय
event-status-cancelled = रद्द
event-status-held = संपन्न
event-registration = पंजीकरण: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = यह कार्यालय इस विषय को देखता है: { $topic }।
contact-why-place = इस कार्यालय का कार्यक्षेत्र: { $place }।
contact-why-default = जिन प्रश्नों के लिए कोई अन्य कार्यालय तय नहीं है, उन्हें यही कार्यालय देखता है।
contact-phone = फ़ोन: { $phone }
contact-email = ई-मेल: { $email }
contact-address = पता: { $address }
contact-url = वेबसाइट: { $url }
contact-hours = कार्य समय: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = अभी खुला है, { $when } तक
contact-closed-now = अभी बंद है। अगली बार खुलेगा: { $when }
contact-shut-now = अभी बंद है
contact-closure = बंद: { $date } ({ $name })
contact-closure-unnamed = बंद: { $date }
contact-holidays-unknown = चीन की वर्ष { $year } की सरकारी छुट्टियाँ अभी मेरे रिकॉर्ड में नहीं हैं; उन दिनों कार्यालय बंद रहता है।
contact-languages = भाषाएँ: { $languages }
contact-no-details = इस कार्यालय का फ़ोन नंबर, ई-मेल या पता अभी मेरे रिकॉर्ड में नहीं है, और अंदाज़े से बताना उचित नहीं।
contact-no-desk = मेरे रिकॉर्ड में अभी कोई कार्यालय दर्ज नहीं है, इसलिए नाम बताना संभव नहीं।

holiday-new_years_day = नव वर्ष दिवस
holiday-spring_festival = वसंत उत्सव
holiday-tomb_sweeping_day = छिंगमिंग उत्सव
holiday-labour_day = मज़दूर दिवस
holiday-dragon_boat_festival = ड्रैगन बोट उत्सव
holiday-mid_autumn_festival = मध्य शरद उत्सव
holiday-national_day = राष्ट्रीय दिवस

## Where a figure comes from

source-heading = इस जानकारी का स्रोत:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = अनुच्छेद { $number }
source-of-record = स्रोत में जो लिखा है, वही बताया जाता है; अपनी ओर से कोई आँकड़ा नहीं जोड़ा जाता।
source-nothing-yet = इस बातचीत में अभी तक कोई आँकड़ा नहीं दिया गया है। कोई आँकड़ा पूछें; उत्तर के साथ उसका स्रोत, प्रकाशक और तारीख़ भी बताई जाएगी।

## Conversation

start = **Investor Desk**
    यहाँ आप झेजियांग में विदेशी निवेश, झूजी के मोती उद्योग, व्यापार मेलों और फ़ोरम के बारे में पूछ सकते हैं, और यह भी कि किस सरकारी कार्यालय से संपर्क करें। हर आँकड़ा स्रोत और तारीख़ के साथ मिलता है; जानकारी न हो, तो यह साफ़ बता दिया जाता है।
help = आप पूछ सकते हैं:
    • आँकड़े: “तीसरे CIIE में झेजियांग ने कितने प्रोजेक्ट साइन किए?”
    • तुलना: “सबसे ज़्यादा प्रोजेक्ट किस फ़ोरम में साइन हुए?”
    • आयोजन: “अगला ZJITS कब है?”
    • संपर्क: “मोती उद्योग में निवेश के लिए किससे बात करूँ?”
    • स्रोत: “यह जानकारी कहाँ से है?”
    उत्तर केवल संग्रह में मौजूद स्रोतों से दिए जाते हैं।
greet = नमस्कार। झेजियांग, झूजी या आगामी मेलों और फ़ोरम के बारे में आप क्या जानना चाहेंगे?
goodbye = नमस्कार। आप जब चाहें, यह बातचीत फिर शुरू कर सकते हैं।
thank = आपकी सहायता करके प्रसन्नता हुई। क्या आप कुछ और जानना चाहेंगे?
affirm = ठीक है। आगे आप क्या जानना चाहेंगे?
deny = ठीक है। कृपया दूसरे शब्दों में बताएँ कि आपको क्या जानना है, या इनमें से कोई विकल्प चुनें।
language-changed = अब से उत्तर इस भाषा में मिलेंगे: { $language }।
language-choose = आप किस भाषा में बात करना चाहेंगे?
privacy = **आपका डेटा**
    आपका प्रश्न उत्तर देने तक ही रखा जाता है। बातचीत में से केवल विषय और भाषा 30 दिन तक याद रखे जाते हैं। उत्तर न मिल पाए, तो प्रश्न में से ई-मेल पते और फ़ोन नंबर हटाकर उसे सहेजा जाता है, ताकि कर्मचारी उसका उत्तर जोड़ सकें। इसके अलावा कुछ नहीं पूछा जाता और कोई जानकारी किसी और को नहीं दी जाती।

## Buttons (short: at most about 30 characters)

button-contact = किससे संपर्क करें
button-events = मेले और आयोजन
button-help = आप क्या बता सकते हैं?
button-languages = भाषाएँ

## Errors and the chat page

error-internal = हमारी ओर से कुछ गड़बड़ी हुई है। कृपया थोड़ी देर में पुनः प्रयास करें।
error-no-reply = डेस्क अभी उत्तर नहीं दे सका। कृपया थोड़ी देर में पुनः प्रयास करें।
error-busy = इस समय बहुत-से लोग प्रश्न पूछ रहे हैं। कृपया कुछ पल बाद पुनः प्रयास करें।
error-rate-limited = थोड़े समय में बहुत सारे प्रश्न आ गए। कृपया कुछ पल प्रतीक्षा करें।
error-bad-text = आपके संदेश के कुछ वर्ण पढ़े नहीं जा सके। कृपया उसे दोबारा लिखें।
error-empty-text = आपका संदेश ख़ाली है। कृपया अपना प्रश्न लिखें।
error-text-too-long = आपका संदेश बहुत लंबा है। कृपया उसे { $limit } वर्णों से कम रखें।
error-unsupported-language = यह भाषा उपलब्ध नहीं है। उपलब्ध भाषाएँ: { $languages }।
error-unknown-fair = इस नाम का कोई मेला नहीं मिला।
error-bad-conversation = यह बातचीत आगे नहीं बढ़ाई जा सकती। कृपया नई बातचीत शुरू करें।
error-not-json = अनुरोध मान्य JSON नहीं है।
error-invalid-request = अनुरोध अपेक्षित रूप में नहीं है।
error-media-type = अनुरोध application/json के रूप में भेजा जाना चाहिए।
error-too-large = अनुरोध बहुत बड़ा है।
error-too-slow = अनुरोध पहुँचने में बहुत समय लगा।
error-not-found = इस पते पर कुछ नहीं है।
error-method-not-allowed = इस पते पर इस प्रकार का अनुरोध स्वीकार नहीं किया जाता।
error-forbidden = इस अनुरोध की अनुमति नहीं है।
error-not-ready = डेस्क शुरू हो रहा है। कृपया थोड़ी देर में पुनः प्रयास करें।

web-title = Investor Desk
web-tagline = विदेशी निवेशकों के लिए झेजियांग और झूजी
web-welcome-title = आप क्या जानना चाहेंगे?
web-welcome-text = हर आँकड़ा स्रोत और तारीख़ के साथ मिलता है। जो किसी स्रोत में नहीं है, वह यहाँ नहीं बताया जाता।
web-about-title = इन विषयों पर पूछें
web-about-facts-title = उद्योग और निवेश
web-about-facts = विदेशी पूँजी, हस्ताक्षरित प्रोजेक्ट, मोती और आभूषण।
web-about-events-title = व्यापार मेले और फ़ोरम
web-about-events = आगामी और पिछले आयोजन तथा उनके परिणाम।
web-about-contact-title = सही कार्यालय
web-about-contact = आपका प्रश्न कौन-सा कार्यालय देखता है।
web-suggestions = शुरुआत के लिए कुछ प्रश्न
web-suggestion-1 = तीसरे चीन अंतरराष्ट्रीय आयात एक्सपो में कितने प्रोजेक्ट साइन हुए?
web-suggestion-2 = दुनिया के मीठे पानी के मोतियों में झूजी का हिस्सा कितना है?
web-suggestion-3 = आगे कौन-कौन से व्यापार मेले होने वाले हैं?
web-suggestion-4 = मोती उद्योग में निवेश के बारे में किससे बात करूँ?
web-skip = सीधे संदेश बॉक्स पर जाएँ
web-conversation = बातचीत
web-you = आप
web-desk = Investor Desk
web-typing = उत्तर लिखा जा रहा है
web-message = आपका संदेश
web-placeholder = अपना प्रश्न लिखें
web-send = भेजें
web-next-steps = आगे क्या पूछें
web-counter = { $limit } में से { $count } वर्ण
web-new = नई बातचीत
web-new-started = नई बातचीत शुरू हो गई है।
web-language = भाषा
web-language-chosen = डेस्क अब हिन्दी में उत्तर देगा।
web-retry = पुनः प्रयास करें
web-offline = डेस्क से संपर्क नहीं हो पा रहा है। कृपया अपना इंटरनेट कनेक्शन जाँचें और पुनः प्रयास करें।
web-timeout = समय पर उत्तर नहीं मिला। कृपया पुनः प्रयास करें।
web-source = स्रोत
web-api = API का विवरण
web-noscript = इस चैट के लिए JavaScript ज़रूरी है। कृपया उसे चालू करके पेज दोबारा खोलें।

## Telegram

command-start = शुरू करें
command-help = आप क्या पूछ सकते हैं
command-language = भाषा चुनें
command-events = आगामी मेले और फ़ोरम
command-contact = किससे संपर्क करें
command-privacy = आपके डेटा का उपयोग
telegram-text-only = केवल लिखित संदेश पढ़े जा सकते हैं। कृपया अपना प्रश्न लिखकर भेजें।
telegram-unknown-start = इस लिंक का कोड पहचाना नहीं गया, पर आप अपना प्रश्न सीधे पूछ सकते हैं।
telegram-button-expired = यह बटन पुराना हो चुका है। कृपया अपना प्रश्न लिखें।
