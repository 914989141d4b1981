## Brojke

unit-USD = { $count ->
    [one] { $number } američki dolar
    [few] { $number } američka dolara
   *[other] { $number } američkih dolara
}
unit-CNY = { $count ->
    [one] { $number } juan
   *[other] { $number } juana
}
unit-percent = { $number }
unit-rank = { $number }. mjesto
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $number } mu
unit-booth = { $count ->
    [one] { $number } štand
    [few] { $number } štanda
   *[other] { $number } štandova
}
unit-company = { $count ->
    [one] { $number } tvrtka
    [few] { $number } tvrtke
   *[other] { $number } tvrtki
}
unit-country = { $count ->
    [one] { $number } zemlja
    [few] { $number } zemlje
   *[other] { $number } zemalja
}
unit-day = { $count ->
    [one] { $number } dan
   *[other] { $number } dana
}
unit-event = { $count ->
    [one] { $number } događanje
    [few] { $number } događanja
   *[other] { $number } događanja
}
unit-kilometre = { $count ->
    [one] { $number } kilometar
    [few] { $number } kilometra
   *[other] { $number } kilometara
}
unit-person = { $count ->
    [one] { $number } osoba
    [few] { $number } osobe
   *[other] { $number } osoba
}
unit-policy = { $count ->
    [one] { $number } mjera
    [few] { $number } mjere
   *[other] { $number } mjera
}
unit-project = { $count ->
    [one] { $number } projekt
    [few] { $number } projekta
   *[other] { $number } projekata
}
unit-session = { $count ->
    [one] { $number } izdanje
    [few] { $number } izdanja
   *[other] { $number } izdanja
}
unit-tonne = { $count ->
    [one] { $number } tona
    [few] { $number } tone
   *[other] { $number } tona
}
unit-year = { $count ->
    [one] { $number } godina
    [few] { $number } godine
   *[other] { $number } godina
}

qualifier-exact = { $value }
qualifier-more_than = više od { $value }
qualifier-nearly = gotovo { $value }
qualifier-about = oko { $value }

## Kartica s odgovorom

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = stanje na dan { $date }
card-inferred-article_date = { $period } (godina prema datumu članka)
card-inferred-plan_name = { $period } (godina prema nazivu plana)
card-target = cilj, a ne ostvareni rezultat
card-last-verified = Podatak je posljednji put provjeren { $date } i moguće je da se otada promijenio.
card-never-verified = Podatak od objave nije ponovno provjeren i moguće je da se promijenio.
card-source = Izvor: { $source }
card-other-source = Drugi izvor navodi { $value }: { $source }

source-full = { $publisher }, „{ $title }”, { $date }
source-no-publisher = „{ $title }”, { $date } (izdavač nije naveden)
source-no-date = { $publisher }, „{ $title }” (bez datuma)
source-bare = „{ $title }” (bez datuma, izdavač nije naveden)

## Podaci koji se ne navode

disputed = Ovaj podatak ne mogu navesti: { $label }.
disputed-digits_lost = U jedinom izvoru kojim raspolažem nedostaje dio znamenaka tog broja, pa ga ne navodim.
disputed-year_unreadable = U jedinom izvoru kojim raspolažem godina nije čitljiva, pa datum ne navodim.
disputed-desk = Podatak vam može dati: { $desk }.

no-answer = Na to nemam odgovor potkrijepljen izvorom, a odgovaram samo na temelju izvora.
no-answer-topic = Nemam podatak potkrijepljen izvorom: { $topic }.
no-answer-entity = O tome nemam podataka za: { $entity }.
no-answer-year = Nemam podatak za { $year }. godinu.
no-answer-edition = Nemam podataka o { $ordinal }. izdanju događanja { $series }.
no-answer-desk = Više informacija može vam dati: { $desk }.
no-answer-nearby = Imam ove srodne podatke:

out-of-scope = To je izvan mojega djelokruga. Raspolažem podacima o stranim ulaganjima u Zhejiangu, njegovim sajmovima i forumima te o bisernoj industriji Zhujija.

clarify = Na što od navedenoga mislite?
close-too = Možda vas zanima i ovo:

## Više podataka

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Najviše: { $entities } ({ $value })
list-least = Najmanje: { $entities } ({ $value })
list-total = Ukupno (broj stavki: { $count }): **{ $value }**
list-rise = Porast od { $from } do { $to }: { $difference }
list-fall = Pad od { $from } do { $to }: { $difference }
unit-percentage-point = { $count ->
    [one] { $number } postotni bod
    [few] { $number } postotna boda
   *[other] { $number } postotnih bodova
}
list-inferred-article_date = Godine su određene prema datumu članka.
list-inferred-plan_name = Godine su određene prema nazivu plana.
list-left-out = Izostavljeno jer podatak nije pouzdan: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Od posljednje provjere ({ $date }) podatak se možda promijenio.
list-never-verified = ‡ Podatak od objave nije ponovno provjeren i možda se promijenio.
list-sources = Izvori: { $sources }

## Događanja

events-upcoming = Predstojeća događanja:
events-none = Nemam podataka o najavljenim događanjima.
events-none-series = Datum sljedećeg izdanja još nije objavljen: { $event }.
events-past = Održana događanja o kojima imam podatke:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = datum nije poznat
event-status-expected = očekuje se, datum nije objavljen
event-status-confirmed = potvrđeno
event-status-cancelled = otkazano
event-status-held = održano
event-registration = Prijava: { $url }

## Uredi i kontakti

contact-desk = **{ $desk }**
contact-why-topic = Djelokrug ureda: { $topic }.
contact-why-place = Područje nadležnosti ureda: { $place }.
contact-why-default = Ovaj ured prima sva pitanja za koja nije nadležan drugi ured.
contact-phone = Telefon: { $phone }
contact-email = E-pošta: { $email }
contact-address = Adresa: { $address }
contact-url = Mrežna stranica: { $url }
contact-hours = Radno vrijeme: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Sada otvoreno, do { $when }
contact-closed-now = Sada zatvoreno. Sljedeće otvaranje: { $when }
contact-shut-now = Sada zatvoreno
contact-closure = Zatvoreno: { $date } ({ $name })
contact-closure-unnamed = Zatvoreno: { $date }
contact-holidays-unknown = Kalendar kineskih praznika za { $year }. godinu još nemam; tih dana ured ne radi.
contact-languages = Jezici: { $languages }
contact-no-details = Za ovaj ured još nemam broj telefona, adresu e-pošte ni poštansku adresu, a ne želim nagađati.
contact-no-desk = U mojim podacima još nema nijednog ureda, pa vam ga ne mogu navesti.

holiday-new_years_day = Nova godina
holiday-spring_festival = Proljetni festival
holiday-tomb_sweeping_day = Praznik Qingming
holiday-labour_day = Praznik rada
holiday-dragon_boat_festival = Festival zmajevih brodova
holiday-mid_autumn_festival = Srednjojesenski festival
holiday-national_day = Nacionalni dan

## Odakle je podatak

source-heading = Izvor podatka:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = { $number }. odlomak
source-of-record = Na izvor se pozivam samo za ono što u njemu piše; vlastitih podataka ne dodajem.
source-nothing-yet = U ovom razgovoru još nije naveden nijedan podatak. Postavite pitanje pa ću uz odgovor navesti izvor, izdavača i datum.

## Razgovor

start = **Investor Desk**
    Odgovaram na pitanja o stranim ulaganjima u Zhejiangu, bisernoj industriji Zhujija, sajmovima i forumima te vas upućujem na nadležni ured. Uz svaki podatak stoje izvor i datum; ako nešto ne znam, to i kažem.
help = Možete zatražiti:
    • podatak: „Koliko je projekata Zhejiang potpisao na trećem CIIE-ju?”
    • usporedbu: „Na kojem je forumu potpisano najviše projekata?”
    • događanje: „Kada je sljedeći ZJITS?”
    • kontakt: „Tko mi može pomoći oko ulaganja u bisere?”
    • izvor: „Odakle vam taj podatak?”
    Odgovaram samo na temelju pohranjenih izvora.
greet = Dobar dan. Što želite saznati o Zhejiangu, Zhujiju ili predstojećim sajmovima i forumima?
goodbye = Doviđenja. Ovom se razgovoru možete vratiti kad god želite.
thank = Nema na čemu. Zanima li vas još nešto?
affirm = U redu. Što vas još zanima?
deny = U redu. Recite drugim riječima što tražite ili odaberite nešto od ponuđenog.
language-changed = Od sada odgovaram na ovom jeziku: { $language }.
language-choose = Koji jezik želite?
privacy = **Vaši podaci**
    Vaše pitanje čuvam samo dok na njega ne odgovorim. Temu i jezik razgovora pamtim 30 dana. Ako ne mogu odgovoriti, pitanje pohranjujem bez adresa e-pošte i telefonskih brojeva kako bi djelatnici mogli dodati odgovor. Druge podatke ne tražim i ništa ne prosljeđujem.

## Gumbi

button-contact = Kome se obratiti
button-events = Događanja
button-help = Što mogu pitati?
button-languages = Jezici

## Pogreške i stranica za razgovor

error-internal = Došlo je do pogreške na našoj strani. Pokušajte ponovno za koji trenutak.
error-no-reply = Služba trenutačno ne može odgovoriti. Pokušajte ponovno za koji trenutak.
error-busy = Trenutačno je mnogo upita. Pričekajte trenutak pa pokušajte ponovno.
error-rate-limited = Poslali ste mnogo pitanja u kratkom vremenu. Pričekajte trenutak.
error-bad-text = Poruka sadržava znakove koji se ne mogu pročitati. Upišite je ponovno.
error-empty-text = Poruka je prazna. Upišite pitanje.
error-text-too-long = Poruka je preduga. Najveći dopušteni broj znakova: { $limit }.
error-unsupported-language = Taj jezik nije podržan. Dostupni jezici: { $languages }.
error-unknown-fair = Sajam pod tim nazivom nije poznat.
error-bad-conversation = Ovaj se razgovor ne može nastaviti. Započnite novi.
error-not-json = Zahtjev nije ispravan JSON.
error-invalid-request = Zahtjev nema očekivani oblik.
error-media-type = Zahtjev treba poslati kao application/json.
error-too-large = Zahtjev je prevelik.
error-too-slow = Slanje zahtjeva predugo je trajalo.
error-not-found = Na ovoj adresi nema sadržaja.
error-method-not-allowed = Ova adresa ne prihvaća takvu vrstu zahtjeva.
error-forbidden = Ovaj zahtjev nije dopušten.
error-not-ready = Služba se pokreće. Pokušajte ponovno za koji trenutak.

web-title = Investor Desk
web-tagline = Zhejiang i Zhuji za strane ulagače
web-welcome-title = Što vas zanima?
web-welcome-text = Uz svaki podatak stoje izvor i datum. Ne tvrdim ništa što ne piše u izvoru.
web-about-title = O čemu me možete pitati
web-about-facts-title = Industrija i ulaganja
web-about-facts = Strani kapital, potpisani projekti, biseri i nakit.
web-about-events-title = Sajmovi i forumi
web-about-events = Što slijedi, što je održano i s kakvim ishodom.
web-about-contact-title = Nadležni ured
web-about-contact = Koji je ured zadužen za vaše pitanje.
web-suggestions = Pitanja za početak
web-suggestion-1 = Koliko je projekata potpisano na trećem Kineskom međunarodnom sajmu uvoza?
web-suggestion-2 = Koliki udio slatkovodnih bisera u svijetu dolazi iz Zhujija?
web-suggestion-3 = Koji se sajmovi uskoro održavaju?
web-suggestion-4 = Kome se mogu obratiti ako želim ulagati u bisere?
web-skip = Prijeđi na polje za poruku
web-conversation = Razgovor
web-you = Vi
web-desk = Investor Desk
web-typing = Služba piše odgovor
web-message = Vaša poruka
web-placeholder = Upišite pitanje
web-send = Pošalji
web-next-steps = Sljedeći koraci
web-counter = { $count } od { $limit } znakova
web-new = Novi razgovor
web-new-started = Započet je novi razgovor.
web-language = Jezik
web-language-chosen = Služba sada odgovara na hrvatskom jeziku.
web-retry = Pokušaj ponovno
web-offline = Služba nije dostupna. Provjerite internetsku vezu i pokušajte ponovno.
web-timeout = Odgovor nije stigao na vrijeme. Pokušajte ponovno.
web-source = Izvor
web-api = Opis API-ja
web-noscript = Za ovaj je razgovor potreban JavaScript. Uključite ga i ponovno učitajte stranicu.

## Telegram

command-start = Početak
command-help = Što možete pitati
command-language = Odabir jezika
command-events = Predstojeći sajmovi i forumi
command-contact = Kome se obratiti
command-privacy = Što se događa s vašim podacima
telegram-text-only = Mogu čitati samo tekst. Upišite svoje pitanje.
telegram-unknown-start = Kôd iz te poveznice nije mi poznat, ali možete odmah postaviti pitanje.
telegram-button-expired = Ovaj gumb više ne vrijedi. Upišite svoje pitanje.
