## Figures

unit-USD = { $count ->
    [many] { $number } de dollars américains
   *[other] { $number } USD
}
unit-CNY = { $count ->
    [one] { $number } yuan
    [many] { $number } de yuans
   *[other] { $number } CNY
}
unit-percent = { $number }
unit-rank = { $count ->
    [1] 1re place
   *[other] { $number }e place
}
unit-count = { $number }
unit-square_kilometre = { $number } km²
unit-square_metre = { $number } m²
unit-mu = { $count ->
    [many] { $number } de mu
   *[other] { $number } mu
}
unit-booth = { $count ->
    [one] { $number } stand
    [many] { $number } de stands
   *[other] { $number } stands
}
unit-company = { $count ->
    [one] { $number } entreprise
    [many] { $number } d’entreprises
   *[other] { $number } entreprises
}
unit-country = { $count ->
    [many] { $number } de pays
   *[other] { $number } pays
}
unit-day = { $count ->
    [one] { $number } jour
    [many] { $number } de jours
   *[other] { $number } jours
}
unit-event = { $count ->
    [one] { $number } manifestation
    [many] { $number } de manifestations
   *[other] { $number } manifestations
}
unit-kilometre = { $count ->
    [one] { $number } kilomètre
    [many] { $number } de kilomètres
   *[other] { $number } kilomètres
}
unit-person = { $count ->
    [one] { $number } personne
    [many] { $number } de personnes
   *[other] { $number } personnes
}
unit-policy = { $count ->
    [one] { $number } mesure
    [many] { $number } de mesures
   *[other] { $number } mesures
}
unit-project = { $count ->
    [one] { $number } projet
    [many] { $number } de projets
   *[other] { $number } projets
}
unit-session = { $count ->
    [one] { $number } édition
    [many] { $number } d’éditions
   *[other] { $number } éditions
}
unit-tonne = { $count ->
    [one] { $number } tonne
    [many] { $number } de tonnes
   *[other] { $number } tonnes
}
unit-year = { $count ->
    [one] { $number } an
    [many] { $number } d’années
   *[other] { $number } ans
}

qualifier-exact = { $value }
qualifier-more_than = plus de { $value }
qualifier-nearly = près de { $value }
qualifier-about = environ { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = données au { $date }
card-inferred-article_date = { $period } (année déduite de la date de l’article)
card-inferred-plan_name = { $period } (année déduite du nom du plan)
card-target = objectif, et non résultat
card-last-verified = Dernière vérification : { $date } ; cette donnée a pu évoluer depuis.
card-never-verified = Donnée non vérifiée depuis sa publication ; elle a pu évoluer.
card-source = Source : { $source }
card-other-source = Une autre source indique { $value } : { $source }

source-full = { $publisher }, « { $title } », { $date }
source-no-publisher = « { $title } », { $date } (éditeur non précisé)
source-no-date = { $publisher }, « { $title } » (sans date)
source-bare = « { $title } » (sans date, éditeur non précisé)

## Figures that are not given

disputed = Je ne peux pas vous fournir cette donnée : { $label }.
disputed-digits_lost = Dans la seule source dont je dispose, il manque des chiffres à ce nombre ; je préfère donc ne pas le citer.
disputed-year_unreadable = Dans la seule source dont je dispose, l’année est illisible ; je préfère donc ne pas citer cette date.
disputed-desk = Pour en savoir plus, adressez-vous à l’organisme suivant : { $desk }.

no-answer = Je n’ai pas de réponse étayée par une source, et je ne réponds jamais sans source.
no-answer-topic = Je n’ai aucune donnée sourcée sur ce point : { $topic }.
no-answer-entity = Je n’ai aucune donnée à ce sujet pour : { $entity }.
no-answer-year = Je n’ai aucune donnée pour { $year }.
no-answer-edition = Je n’ai aucune information sur l’édition n° { $ordinal } : { $series }.
no-answer-desk = Pour aller plus loin, adressez-vous à l’organisme suivant : { $desk }.
no-answer-nearby = Ce que je sais sur des sujets proches :

out-of-scope = Cette question sort de mon domaine. Mes données portent sur les investissements étrangers au Zhejiang, ses salons et forums, et la filière perlière de Zhuji.

clarify = Que souhaitez-vous savoir exactement ?
close-too = Vous cherchez peut-être aussi ceci :

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity } : **{ $value }**
list-line-dated = { $entity } ({ $period }) : **{ $value }**
list-most = Maximum : { $entities } ({ $value })
list-least = Minimum : { $entities } ({ $value })
list-total = Total de ces { $count } données : **{ $value }**
list-rise = Hausse de { $difference } entre { $from } et { $to }
list-fall = Baisse de { $difference } entre { $from } et { $to }
unit-percentage-point = { $count ->
    [one] { $number } point de pourcentage
   *[other] { $number } points de pourcentage
}
list-inferred-article_date = Les années sont déduites de la date de l’article.
list-inferred-plan_name = Les années sont déduites du nom du plan.
list-left-out = Non indiqué, car la donnée n’est pas fiable : { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Dernière vérification : { $date } ; cette donnée a pu évoluer depuis.
list-never-verified = ‡ Donnée non vérifiée depuis sa publication ; elle a pu évoluer.
list-sources = Sources : { $sources }

## Events

events-upcoming = Manifestations à venir :
events-none = Aucune manifestation à venir n’est annoncée dans mes données.
events-none-series = Aucune date n’est encore annoncée pour la prochaine édition : { $event }.
events-past = Manifestations passées figurant dans mes données :
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = date inconnue
event-status-expected = manifestation attendue, date non annoncée
event-status-confirmed = manifestation confirmée
event-status-cancelled = manifestation annulée
event-status-held = a eu lieu
event-registration = Inscription : { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Cet organisme est compétent pour le thème suivant : { $topic }.
contact-why-place = Cet organisme est compétent pour le territoire suivant : { $place }.
contact-why-default = Cet organisme traite toutes les questions pour lesquelles aucun autre n’est désigné.
contact-phone = Téléphone : { $phone }
contact-email = Courriel : { $email }
contact-address = Adresse : { $address }
contact-url = Site : { $url }
contact-hours = Horaires : { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Actuellement ouvert, jusqu’à { $when }
contact-closed-now = Actuellement fermé. Prochaine ouverture : { $when }
contact-shut-now = Actuellement fermé
contact-closure = Fermé : { $date } ({ $name })
contact-closure-unnamed = Fermé : { $date }
contact-holidays-unknown = Je n’ai pas encore le calendrier des jours fériés chinois de { $year } ; l’organisme est fermé ces jours-là.
contact-languages = Langues : { $languages }
contact-no-details = Je n’ai pas encore les coordonnées de cet organisme (téléphone, courriel, adresse), et je n’avance rien sans certitude.
contact-no-desk = Aucun organisme ne figure encore dans mes données ; je ne peux donc pas vous en indiquer.

holiday-new_years_day = Jour de l’An
holiday-spring_festival = Fête du Printemps
holiday-tomb_sweeping_day = Fête de Qingming
holiday-labour_day = Fête du Travail
holiday-dragon_boat_festival = Fête des bateaux-dragons
holiday-mid_autumn_festival = Fête de la mi-automne
holiday-national_day = Fête nationale

## Where a figure comes from

source-heading = Cette information provient de :
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = paragraphe { $number }
source-of-record = Je ne rapporte que ce qui figure dans une source ; je n’y ajoute aucun chiffre.
source-nothing-yet = Je ne vous ai pas encore donné de chiffre dans cette conversation. Demandez-m’en un : je vous en indiquerai la source, l’éditeur et la date.

## Conversation

start = **Investor Desk**
    Je réponds à vos questions sur les investissements étrangers au Zhejiang, la filière perlière de Zhuji, les salons et les forums, et je vous oriente vers l’administration compétente. Chaque chiffre est accompagné de sa source et de sa date ; quand je ne sais pas, je le dis.
help = Vous pouvez me demander :
    • un chiffre : « Combien de projets le Zhejiang a-t-il signés lors de la troisième CIIE ? »
    • une comparaison : « Quel forum a débouché sur le plus de projets ? »
    • une date : « Quand aura lieu le prochain ZJITS ? »
    • un interlocuteur : « Qui peut m’aider à investir dans les perles ? »
    • une source : « D’où vient ce chiffre ? »
    Je réponds uniquement à partir de sources enregistrées.
greet = Bonjour. Que souhaitez-vous savoir sur le Zhejiang, Zhuji ou les prochains salons et forums ?
goodbye = Au revoir. Vous pourrez reprendre cette conversation à tout moment.
thank = Je vous en prie. Souhaitez-vous savoir autre chose ?
affirm = Très bien. Que souhaitez-vous savoir ensuite ?
deny = Entendu. Dites-moi autrement ce que vous cherchez, ou choisissez parmi ces propositions.
language-changed = Je vous répondrai désormais dans cette langue : { $language }.
language-choose = Quelle langue souhaitez-vous utiliser ?
privacy = **Vos données**
    Je ne conserve votre question que le temps d’y répondre. De la conversation, je retiens le sujet et la langue pendant 30 jours. Si je ne peux pas répondre, j’enregistre la question sans adresse électronique ni numéro de téléphone, pour que notre équipe puisse ajouter la réponse. Je ne demande rien d’autre et je ne transmets rien.

## Buttons (short: at most about 30 characters)

button-contact = À qui s’adresser
button-events = Salons et forums
button-help = Que puis-je vous demander ?
button-languages = Langues

## Errors and the chat page

error-internal = Un incident s’est produit de notre côté. Veuillez réessayer dans un instant.
error-no-reply = Investor Desk n’a pas pu répondre pour le moment. Veuillez réessayer dans un instant.
error-busy = Les demandes sont nombreuses en ce moment. Veuillez réessayer dans un instant.
error-rate-limited = Vous avez posé beaucoup de questions en peu de temps. Veuillez patienter un instant.
error-bad-text = Votre message contient des caractères illisibles. Veuillez le saisir à nouveau.
error-empty-text = Votre message est vide. Veuillez saisir une question.
error-text-too-long = Votre message est trop long. Il ne doit pas dépasser { $limit } caractères.
error-unsupported-language = Cette langue n’est pas prise en charge. Langues disponibles : { $languages }.
error-unknown-fair = Aucun salon n’est connu sous ce nom.
error-bad-conversation = Cette conversation ne peut pas être poursuivie. Veuillez en commencer une nouvelle.
error-not-json = La requête n’est pas un document JSON valide.
error-invalid-request = La requête n’a pas la forme attendue.
error-media-type = La requête doit être envoyée au format application/json.
error-too-large = La requête est trop volumineuse.
error-too-slow = La requête a mis trop de temps à nous parvenir.
error-not-found = Il n’y a rien à cette adresse.
error-method-not-allowed = Cette adresse n’accepte pas ce type de requête.
error-forbidden = Cette requête n’est pas autorisée.
error-not-ready = Investor Desk démarre. Veuillez réessayer dans un instant.

web-title = Investor Desk
web-tagline = Le Zhejiang et Zhuji pour les investisseurs étrangers
web-welcome-title = Que souhaitez-vous savoir ?
web-welcome-text = Chaque chiffre est accompagné de sa source et de sa date. Ce qu’aucune source n’établit, je ne l’affirme pas.
web-about-title = Je vous renseigne sur
web-about-facts-title = Filières et investissements
web-about-facts = Capitaux étrangers, projets signés, perles et bijouterie.
web-about-events-title = Salons et forums
web-about-events = Les rendez-vous à venir, ceux qui ont eu lieu et leurs résultats.
web-about-contact-title = Le bon interlocuteur
web-about-contact = L’administration compétente pour votre question.
web-suggestions = Pour commencer
web-suggestion-1 = Combien de projets ont été signés lors de la troisième Exposition internationale d’importation de Chine ?
web-suggestion-2 = Quelle part des perles d’eau douce du monde provient de Zhuji ?
web-suggestion-3 = Quels sont les prochains salons ?
web-suggestion-4 = À qui m’adresser pour investir dans les perles ?
web-skip = Aller au champ de saisie
web-conversation = Conversation
web-you = Vous
web-desk = Investor Desk
web-typing = Investor Desk rédige une réponse
web-message = Votre message
web-placeholder = Posez votre question
web-send = Envoyer
web-next-steps = Pour continuer
web-counter = { $count } sur { $limit } caractères
web-new = Nouvelle conversation
web-new-started = Une nouvelle conversation a commencé.
web-language = Langue
web-language-chosen = Investor Desk répond désormais en français.
web-retry = Réessayer
web-offline = Investor Desk est injoignable. Veuillez vérifier votre connexion, puis réessayer.
web-timeout = La réponse n’est pas arrivée à temps. Veuillez réessayer.
web-source = Source
web-api = Documentation de l’API
web-noscript = Ce service de discussion nécessite JavaScript. Veuillez l’activer, puis recharger la page.

## Telegram

command-start = Commencer
command-help = Ce que vous pouvez demander
command-language = Choisir la langue
command-events = Prochains salons et forums
command-contact = À qui s’adresser
command-privacy = Ce que deviennent vos données
telegram-text-only = Je ne lis que le texte. Veuillez écrire votre question.
telegram-unknown-start = Je ne connais pas le code de ce lien, mais vous pouvez me poser vos questions dès maintenant.
telegram-button-expired = Ce bouton n’est plus valable. Veuillez saisir votre question.
