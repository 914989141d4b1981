## Figures

unit-USD = { $count ->
    [many] { $number } de dólares estadounidenses
   *[other] { $number } USD
}
unit-CNY = { $count ->
    [one] { $number } yuan
    [many] { $number } de yuanes
   *[other] { $number } CNY
}
unit-percent = { $number }
unit-rank = { $count ->
    [1] 1.er puesto
    [3] 3.er puesto
   *[other] { $number }.º puesto
}
unit-count = { $number }
unit-square_kilometre = { $count ->
    [many] { $number } de km²
   *[other] { $number } km²
}
unit-square_metre = { $count ->
    [many] { $number } de m²
   *[other] { $number } m²
}
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
    [one] { $number } empresa
    [many] { $number } de empresas
   *[other] { $number } empresas
}
unit-country = { $count ->
    [one] { $number } país
    [many] { $number } de países
   *[other] { $number } países
}
unit-day = { $count ->
    [one] { $number } día
    [many] { $number } de días
   *[other] { $number } días
}
unit-event = { $count ->
    [one] { $number } evento
    [many] { $number } de eventos
   *[other] { $number } eventos
}
unit-kilometre = { $count ->
    [one] { $number } kilómetro
    [many] { $number } de kilómetros
   *[other] { $number } kilómetros
}
unit-person = { $count ->
    [one] { $number } persona
    [many] { $number } de personas
   *[other] { $number } personas
}
unit-policy = { $count ->
    [one] { $number } medida
    [many] { $number } de medidas
   *[other] { $number } medidas
}
unit-project = { $count ->
    [one] { $number } proyecto
    [many] { $number } de proyectos
   *[other] { $number } proyectos
}
unit-session = { $count ->
    [one] { $number } edición
    [many] { $number } de ediciones
   *[other] { $number } ediciones
}
unit-tonne = { $count ->
    [one] { $number } tonelada
    [many] { $number } de toneladas
   *[other] { $number } toneladas
}
unit-year = { $count ->
    [one] { $number } año
    [many] { $number } de años
   *[other] { $number } años
}

qualifier-exact = { $value }
qualifier-more_than = más de { $value }
qualifier-nearly = casi { $value }
qualifier-about = alrededor de { $value }

## The answer card

card-value = **{ $value }**
card-label = { $indicator } · { $entity }
card-separator = { " · " }
card-as-of = datos al { $date }
card-inferred-article_date = { $period } (año deducido de la fecha del artículo)
card-inferred-plan_name = { $period } (año deducido del nombre del plan)
card-target = objetivo, no resultado
card-last-verified = Última verificación: { $date }; el dato puede haber cambiado desde entonces.
card-never-verified = El dato no se ha vuelto a verificar desde su publicación; puede haber cambiado.
card-source = Fuente: { $source }
card-other-source = Otra fuente indica { $value }: { $source }

source-full = { $publisher }, «{ $title }», { $date }
source-no-publisher = «{ $title }», { $date } (editor no indicado)
source-no-date = { $publisher }, «{ $title }» (sin fecha)
source-bare = «{ $title }» (sin fecha; editor no indicado)

## Figures that are not given

disputed = No puedo facilitarle este dato: { $label }.
disputed-digits_lost = En la única fuente de que dispongo, a esta cifra le faltan dígitos, por lo que no la reproduzco.
disputed-year_unreadable = En la única fuente de que dispongo, el año es ilegible, por lo que no reproduzco la fecha.
disputed-desk = Puede consultarlo en el siguiente organismo: { $desk }.

no-answer = No tengo una respuesta respaldada por una fuente, y solo respondo a partir de fuentes.
no-answer-topic = No dispongo de ningún dato documentado sobre este tema: { $topic }.
no-answer-entity = { $entity }: no dispongo de información al respecto.
no-answer-year = No dispongo de ningún dato de { $year }.
no-answer-edition = { $series }: no dispongo de información sobre la edición n.º { $ordinal }.
no-answer-desk = Puede orientarle el siguiente organismo: { $desk }.
no-answer-nearby = Sobre temas afines, sí puedo informarle:

out-of-scope = Esa pregunta queda fuera de mi ámbito. Mis datos abarcan la inversión extranjera en Zhejiang, sus ferias y foros, y el sector perlero de Zhuji.

clarify = ¿A cuál de estos datos se refiere?
close-too = Quizá se refiera también a este dato:

## Several figures

list-heading = **{ $indicator }**
list-line = { $entity }: **{ $value }**
list-line-dated = { $entity } ({ $period }): **{ $value }**
list-most = Máximo: { $entities } ({ $value })
list-least = Mínimo: { $entities } ({ $value })
list-total = Total de estos { $count } datos: **{ $value }**
list-rise = Aumento de { $difference } entre { $from } y { $to }
list-fall = Descenso de { $difference } entre { $from } y { $to }
unit-percentage-point = { $count ->
    [one] { $number } punto porcentual
   *[other] { $number } puntos porcentuales
}
list-inferred-article_date = Los años se deducen de la fecha del artículo.
list-inferred-plan_name = Los años se deducen del nombre del plan.
list-left-out = Datos omitidos por no ser fiables: { $entities }.
list-stale-dated = { $value } †
list-stale-undated = { $value } ‡
list-last-verified = † Última verificación: { $date }; el dato puede haber cambiado desde entonces.
list-never-verified = ‡ No se ha vuelto a verificar desde su publicación; el dato puede haber cambiado.
list-sources = Fuentes: { $sources }

## Events

events-upcoming = Próximos eventos:
events-none = En mis registros no consta ningún evento próximo.
events-none-series = { $event }: todavía no se ha anunciado la fecha de la próxima edición.
events-past = Eventos anteriores que constan en mis registros:
event-line = **{ $name }** · { $when } · { $where }
event-line-no-place = **{ $name }** · { $when }
event-undated = fecha desconocida
event-status-expected = previsto, sin fecha anunciada
event-status-confirmed = confirmado
event-status-cancelled = cancelado
event-status-held = ya celebrado
event-registration = Inscripción: { $url }

## Desks and contacts

contact-desk = **{ $desk }**
contact-why-topic = Este organismo se ocupa del siguiente ámbito: { $topic }.
contact-why-place = Este organismo es competente en el siguiente territorio: { $place }.
contact-why-default = Este organismo atiende todas las consultas que no son competencia de otro.
contact-phone = Teléfono: { $phone }
contact-email = Correo electrónico: { $email }
contact-address = Dirección: { $address }
contact-url = Sitio web: { $url }
contact-hours = Horario: { $hours }
contact-weekdays = { $from }–{ $to }
contact-hours-zone = { $hours } ({ $zone }, { $offset })
contact-open-now = Abierto ahora, hasta las { $when }
contact-closed-now = Cerrado ahora. Próxima apertura: { $when }
contact-shut-now = Cerrado ahora
contact-closure = Cerrado: { $date } ({ $name })
contact-closure-unnamed = Cerrado: { $date }
contact-holidays-unknown = Aún no dispongo del calendario de festivos de China de { $year }; esos días el organismo permanece cerrado.
contact-languages = Idiomas: { $languages }
contact-no-details = En mis registros aún no constan el teléfono, el correo electrónico ni la dirección de este organismo, y no facilito datos sin confirmar.
contact-no-desk = En mis registros aún no figura ninguna oficina, por lo que no puedo indicarle una.

holiday-new_years_day = Año Nuevo
holiday-spring_festival = Fiesta de la Primavera
holiday-tomb_sweeping_day = Festividad de Qingming
holiday-labour_day = Día del Trabajo
holiday-dragon_boat_festival = Fiesta del Bote del Dragón
holiday-mid_autumn_festival = Fiesta del Medio Otoño
holiday-national_day = Día Nacional

## Where a figure comes from

source-heading = Esta información procede de:
source-line = { $source }
source-line-located = { $source } – { $locator }
source-paragraph = párrafo { $number }
source-of-record = Solo reproduzco lo que afirma la fuente; nunca añado cifras propias.
source-nothing-yet = Todavía no le he dado ninguna cifra en esta conversación. Pregúnteme por una y le indicaré la fuente, el editor y la fecha.

## Conversation

start = **Investor Desk**
    Respondo a sus preguntas sobre la inversión extranjera en Zhejiang, el sector perlero de Zhuji, las ferias y los foros, y le indico a qué organismo público dirigirse. Cada cifra va acompañada de su fuente y su fecha; lo que no sé, lo digo.
help = Puede preguntarme, por ejemplo:
    • por una cifra: «¿Cuántos proyectos firmó Zhejiang en la tercera CIIE?»
    • por una comparación: «¿En qué foro se firmaron más proyectos?»
    • por un evento: «¿Cuándo es la próxima edición del ZJITS?»
    • por un contacto: «¿Quién puede ayudarme a invertir en perlas?»
    • por una fuente: «¿De dónde sale ese dato?»
    Respondo únicamente a partir de fuentes registradas.
greet = Le damos la bienvenida. ¿Qué desea saber sobre Zhejiang, Zhuji o las próximas ferias y foros?
goodbye = Hasta pronto. Puede retomar esta conversación cuando lo desee.
thank = De nada. ¿Puedo ayudarle en algo más?
affirm = De acuerdo. ¿Qué más desea saber?
deny = Entendido. Dígame con otras palabras qué busca o elija una de estas opciones.
language-changed = A partir de ahora le responderé en este idioma: { $language }.
language-choose = ¿En qué idioma prefiere que le atienda?
privacy = **Sus datos**
    Conservo su pregunta solo el tiempo necesario para responderla. De la conversación recuerdo el tema y el idioma durante 30 días. Si no puedo responder, guardo la pregunta sin direcciones de correo electrónico ni números de teléfono, para que nuestro personal pueda añadir la respuesta. No le pido ningún otro dato ni cedo nada a terceros.

## Buttons (short: at most about 30 characters)

button-contact = A quién dirigirse
button-events = Ferias y foros
button-help = ¿En qué puede ayudarme?
button-languages = Idiomas

## Errors and the chat page

error-internal = Se ha producido un error en nuestro sistema. Inténtelo de nuevo en unos instantes.
error-no-reply = Investor Desk no ha podido responder. Inténtelo de nuevo en unos instantes.
error-busy = Estamos recibiendo muchas consultas. Inténtelo de nuevo en unos instantes.
error-rate-limited = Ha enviado muchas preguntas en poco tiempo. Espere un momento, por favor.
error-bad-text = Su mensaje contiene caracteres ilegibles. Vuelva a escribirlo, por favor.
error-empty-text = Su mensaje está vacío. Escriba una pregunta, por favor.
error-text-too-long = Su mensaje es demasiado largo. No debe superar los { $limit } caracteres.
error-unsupported-language = Este idioma no está disponible. Idiomas disponibles: { $languages }.
error-unknown-fair = No consta ninguna feria con ese nombre.
error-bad-conversation = No es posible continuar esta conversación. Inicie una nueva, por favor.
error-not-json = La solicitud no es un documento JSON válido.
error-invalid-request = La solicitud no tiene el formato esperado.
error-media-type = La solicitud debe enviarse como application/json.
error-too-large = La solicitud es demasiado grande.
error-too-slow = La solicitud ha tardado demasiado en llegar.
error-not-found = No hay nada en esta dirección.
error-method-not-allowed = Esta dirección no admite ese tipo de solicitud.
error-forbidden = Esta solicitud no está permitida.
error-not-ready = Investor Desk se está iniciando. Inténtelo de nuevo en unos instantes.

web-title = Investor Desk
web-tagline = Zhejiang y Zhuji para inversores extranjeros
web-welcome-title = ¿Qué desea saber?
web-welcome-text = Cada cifra va acompañada de su fuente y su fecha. No afirmo nada que no diga una fuente.
web-about-title = Puede preguntarme por
web-about-facts-title = Sectores e inversión
web-about-facts = Capital extranjero, proyectos firmados, perlas y joyería.
web-about-events-title = Ferias y foros
web-about-events = Las próximas citas, las ya celebradas y sus resultados.
web-about-contact-title = El contacto adecuado
web-about-contact = Qué organismo puede atender su consulta.
web-suggestions = Preguntas para empezar
web-suggestion-1 = ¿Cuántos proyectos se firmaron en la tercera Exposición Internacional de Importaciones de China?
web-suggestion-2 = ¿Qué porcentaje de las perlas de agua dulce del mundo procede de Zhuji?
web-suggestion-3 = ¿Cuáles son las próximas ferias?
web-suggestion-4 = ¿Con quién puedo hablar para invertir en perlas?
web-skip = Ir al campo de mensaje
web-conversation = Conversación
web-you = Usted
web-desk = Investor Desk
web-typing = Investor Desk está escribiendo
web-message = Su mensaje
web-placeholder = Escriba su pregunta
web-send = Enviar
web-next-steps = Para continuar
web-counter = { $count } de { $limit } caracteres
web-new = Nueva conversación
web-new-started = Se ha iniciado una nueva conversación.
web-language = Idioma
web-language-chosen = Investor Desk responde ahora en español.
web-retry = Reintentar
web-offline = No se puede conectar con Investor Desk. Compruebe su conexión e inténtelo de nuevo.
web-timeout = La respuesta no ha llegado a tiempo. Inténtelo de nuevo.
web-source = Fuente
web-api = Documentación de la API
web-noscript = Este chat necesita JavaScript. Actívelo y vuelva a cargar la página.

## Telegram

command-start = Empezar
command-help = Qué puede preguntar
command-language = Elegir el idioma
command-events = Próximas ferias y foros
command-contact = A quién dirigirse
command-privacy = Tratamiento de sus datos
telegram-text-only = Solo puedo leer mensajes de texto. Escriba su pregunta, por favor.
telegram-unknown-start = No reconozco el código de ese enlace, pero puede hacerme su pregunta directamente.
telegram-button-expired = Este botón ya ha caducado. Escriba su pregunta, por favor.
