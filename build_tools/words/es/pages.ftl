## Todas las páginas

frame-skip = Ir al contenido
frame-search = Buscar empresas y páginas
frame-search-short = Buscar
frame-main = Menú principal
frame-languages = Idiomas
frame-find = Encontrar
frame-refer = Derivar
frame-firms = Empresas
frame-situations = Casos
frame-join = Unirse
frame-more = Más
frame-rule = Cómo se ordenan las empresas
frame-guides = Guías para derivar bien
frame-network = Quién recomienda a quién
frame-needs = Todo lo que se busca
frame-help = Ayuda para empresas y responsables
frame-data = Datos
frame-feed = Canal Atom
frame-promise = Sin cuenta, sin rastreo, sin cookies. Aquí no se compra ningún puesto.
frame-crumbs = Está aquí
frame-unserved = Los scripts de esta página no se han cargado. ¿La ha abierto desde un disco? Entonces necesita un servidor: ejecute { $command } en la carpeta del sitio y abra { $address }. Las empresas, las necesidades y las guías también se leen así.

## Partes de varias páginas

part-empty = Este directorio todavía está vacío. { $join }Sea la primera empresa en aparecer.{ $end }
part-situations = ¿Le suena alguna de estas frases?
part-situations-all = Todos los casos
part-fair-order = En { $rule }un orden justo que no se puede comprar{ $end }.
part-near = Las más cercanas, y lo que le falta a cada una
part-say-need = Decir lo que necesita
part-beside = Frente a nosotros, { $home }:
part-fee = Comisión: { $fee }.
part-facet = { $facet }:
part-comma = ,
share-button = Compartir esta página
share-code = Código QR de esta página
own-words-hint = Qué, dónde, cómo y por cuánto
own-words-note = Escriba, dicte o pegue un correo. El texto no sale de este dispositivo; al enlace solo pasa lo que vea elegido.

## La elección de lo que se necesita

picker-title = Se necesita
picker-empty = Aún no hay nada elegido. Empiece por lo que hay que hacer.
picker-key = El número junto a cada palabra: cuántas empresas quedarían si fuera imprescindible.
picker-filter = Buscar una palabra en «{ $question }»
picker-filter-short = Buscar una palabra
picker-several = De lo marcado:
picker-any = basta con una cosa
picker-all = todo a la vez
picker-budget = ¿Qué presupuesto hay?
picker-sum = Importe
picker-per = Por cuánto tiempo
picker-per-project = por el proyecto
picker-per-month = al mes
picker-per-year = al año
picker-must = imprescindible
picker-prefer = deseable

## Acotar la lista de una página

narrow-title = Acotar esta lista
narrow-more = { $count } más
narrow-key-all = Los números: cuántas empresas encajan entonces en todo.
narrow-key-musts = Los números: cuántas empresas tienen entonces todo lo imprescindible.
narrow-again = Volver a mostrar todas

## La primera página

home-headline = ¿No es la empresa adecuada? Aquí está la que sí lo es.
home-own-words = ¿Qué necesita, en sus propias palabras?
home-own-words-note = El texto se lee en este dispositivo y no se envía a ninguna parte.
home-see = Ver quién encaja
home-find = Encontrar una empresa
home-find-text = Diga lo que necesita. Vea quién encaja y por qué.
home-refer = Derivar a alguien
home-refer-text = ¿Su empresa no es la adecuada? Envíe dos o tres que sí lo sean.
home-join = Añadir su empresa
join-page-title = Añadir su empresa
join-page-description = Rellene un formulario, vea su página y envíela. Sin cuenta con nosotros, sin cuotas.
home-join-text = Basta un formulario. Sin cuenta, sin cuotas, sin puestos en venta.

## Encontrar

find-title = Encontrar una empresa
find-description = Diga lo que necesita y vea qué empresas encajan, con los motivos.
find-lead = Diga qué se necesita y qué es imprescindible. Las empresas aparecen al momento, cada una con sus motivos.
find-own-words = En sus propias palabras
find-all =
    { $count ->
        [one] O vea { $firms }la única empresa{ $end }.
       *[other] O recorra { $firms }las { $count } empresas{ $end }.
    }
find-compare = Una junto a otra
find-compare-text = Donde no se parecen, la fila lo dice.
find-compare-table = La tabla; se puede desplazar hacia los lados
find-compare-close = Volver a la lista
find-compare-button = Comparar
find-send = Enviar como selección
find-no-script = Sin JavaScript: cada palabra de arriba lleva a una página con las empresas que encajan.

## Derivar

refer-title = Derivar a alguien
refer-description = Para comerciales: ¿encaja la consulta con ustedes? Si no, dos o tres empresas que convienen más, en un solo enlace.
refer-lead = ¿Encaja la consulta con ustedes? Si no, envíe dos o tres empresas que convengan más y diga por qué.
refer-with = Su empresa
refer-other-firm = Otra empresa
refer-forget = Olvidarla en este dispositivo
refer-your-firm = Nombre de su empresa
refer-not-listed = ¿No aparece? { $join }Añada su empresa{ $end } o { $find }busque sin ella{ $end }.
refer-own-words = Lo que se necesita, dicho por ellos o por usted
refer-what-to-do = Qué hacer
refer-guide-keep = Cómo dejarlo claro desde el principio: plazos, información, personas
refer-guide-talk = Aclarar expectativas: plazos, información, personas
refer-guide-fit = ¿Es esta consulta para nosotros?
refer-guide-saying = Cómo decir que no son la empresa adecuada
refer-guide-well = Cómo derivar bien
refer-guide-kindly = Cómo decirlo con amabilidad
refer-guide-signs = Primeras señales, para la próxima vez
refer-how = Cómo funciona
refer-how-say = Diga para qué empresa trabaja y qué se necesita.
refer-how-see = Vea si conviene quedarse la consulta, hablar de lo que se puede esperar o derivarla, y por qué motivos.
refer-how-pick = Elija hasta tres empresas y envíe un solo enlace. Nada de la consulta sale de este dispositivo hasta que usted lo envíe.
refer-new = ¿Es la primera vez? Lea { $fit }¿Es para nosotros?{ $end }, { $expect }Aclarar expectativas{ $end }, { $saying }Decirlo{ $end } y { $well }Derivar bien{ $end }.
refer-hand-over = Entregar la consulta
refer-send = Enviar
refer-no-script = Esta comprobación necesita JavaScript. Sin él, cada palabra de arriba lleva a una página con las empresas que encajan, y { $firms }la página de cada empresa{ $end } dice a quién recomienda.

## La entrega

handoff-link = El enlace a la selección
handoff-copy = Copiar
handoff-share = Compartir
handoff-look = Verla
handoff-code = Mostrar un código
handoff-code-text = Gire el teléfono: la cámara de la otra persona abre la lista, con lo que necesita. No se envía nada.
handoff-about = Qué más deben decir los mensajes
handoff-about-text = Va en los mensajes, no en el enlace. Nada de ello se guarda ni se envía hasta que usted lo haga.
handoff-prospect = Nombre de la persona
handoff-rep = Su propio nombre
handoff-ready = Lo que ya está listo, una cosa por línea
handoff-note = Unas palabras suyas
handoff-before = Antes de soltar
handoff-before-text = Solo para usted; las marcas desaparecen al cerrar la página. { $guide }Cómo derivar bien{ $end }
handoff-deadlines = Plazos
handoff-deadlines-date = Conozco la fecha y el motivo de esa fecha.
handoff-deadlines-step = Está dicho quién da el siguiente paso y para cuándo.
handoff-information = Información
handoff-information-agreed = Lo que transmito está acordado, y no transmito nada más.
handoff-information-plans = Los planos, las fotos y las cifras que existen están en camino.
handoff-people = Personas
handoff-people-decides = La empresa sabe quién decide y a quién preguntar.
handoff-people-call = Tengo apuntada una llamada: ¿salió bien?
handoff-consent = Envíe esto solo cuando le hayan dicho que sí, al mensaje y a cada cosa que transmite.
handoff-subject = Asunto
handoff-message = Mensaje
handoff-mail = Abrir en el correo
handoff-again = Redactarlo de nuevo

## La selección

shortlist-title = Empresas que quizá le convengan más
shortlist-description = Una lista breve hecha para usted, con los motivos. No se guarda nada sobre usted.
shortlist-lead = Esta lista se compone en su propio dispositivo, para que lo que necesita se quede con usted. Es un momento.
shortlist-no-script = Su navegador no ejecuta scripts aquí, y sin ellos la lista no se puede componer: lo que necesita está en la parte del enlace que sigue a «#», que nunca se nos envía. El mensaje que le trajo el enlace nombra a las empresas, y cada una tiene una página que se lee sin scripts.
shortlist-instead = Si no aparece nada: { $firms }todas las empresas{ $end }, por nombre y con su contacto, o { $needs }todo lo que se busca{ $end }, y quién lo ofrece.
shortlist-how = Cómo se hizo esta lista
shortlist-how-reasons = { $made } Los motivos salen de lo que cada empresa dice de sí misma, comparado con lo que usted busca según { $rule }una regla publicada{ $end }, la misma para todos. Aquí no se compra ningún puesto.
shortlist-how-private = La lista se compuso en su dispositivo. Lo que necesita no se ha enviado a nadie y no se ha guardado nada.
shortlist-change = Cambiar lo que necesita
shortlist-print = Imprimir, una hoja por empresa
shortlist-code = Código QR de esta lista
shortlist-ready = Qué conviene preparar
shortlist-sorry = Pida a quien se lo envió que lo envíe de nuevo, o diga aquí lo que necesita y vea quién encaja. Lleva un minuto y no se guarda nada.
shortlist-all-firms = Todas las empresas

## Una empresa

firm-call = Llamar
firm-write = Escribir
firm-contact-page = Página de contacto
firm-website = Sitio web
firm-save-contact = Guardar contacto
firm-differs = En qué se diferencia de nosotros, { $home }
firm-budget = Presupuesto
firm-best-for = Ideal para
firm-not-for = No es para
firm-about = Sobre la empresa
firm-ready = Qué conviene preparar
firm-information = Información
firm-people = Personas
firm-deadlines = Plazos
firm-proof = Compruébelo
firm-recommended = Quién la recomienda
firm-recommends = Las empresas que recomienda { $firm }
firm-reach = Cómo contactar
firm-person = Preguntar por
firm-phone = Teléfono
firm-email = Correo
firm-similar = Empresas parecidas
firm-confirmed = Confirmado
firm-confirmed-on = La empresa confirmó este perfil el { $day }.
firm-confirmed-old = La empresa confirmó este perfil el { $day }, hace más de un año: pregunte antes de contar con ello.
firm-unconfirmed = La empresa aún no ha confirmado este perfil: pregunte antes de contar con ello.
firm-until-open = Acepta clientes hasta el
firm-until-waitlist = Lista de espera hasta el
firm-until-closed = Sin nuevos clientes hasta el
firm-until = { $day }; a partir de entonces no hay datos.
firm-answered = Un servidor respondió en esta dirección el { $day }; nadie ha comprobado si lo que allí figura es correcto.
firm-edited = Editado
firm-edited-on = El texto se cambió por última vez el { $day }, fuera quien fuera; esto no confirma nada.
firm-edit = Editar este perfil
firm-edit-form = Editarlo con el formulario
firm-wrong = Avisar de un error

## A quién recomienda una empresa

quote-basis-for = { $basis }, para { $for }
quote-by = { $firm }, { $quote }.
quote-alone = { $quote }.
quote-fee = { $quote }, comisión: { $fee }
recommends-title = Empresas que recomienda { $firm }
recommends-description = { $names }: recomendadas por { $firm }, con los motivos.
recommends-moved = Lo que recomienda { $firm }
recommends-own-words = En sus propias palabras.
recommends-fees = Donde se paga una comisión, se indica.
recommends-no-fees = Por ninguna de estas recomendaciones se paga comisión.
recommends-pick = Elegir entre ellas para una consulta

## En el sitio de una empresa

embed-open = Mostrarlo en su propio sitio
embed-frame = Como marco
embed-frame-why = Una línea de HTML. Se mantiene al día por sí sola, ocupa el ancho disponible, se adapta al modo claro u oscuro y no necesita scripts. Mide { $height } píxeles de alto; lo que no quepa se puede desplazar, o ponga otra altura.
embed-plain = Como HTML sencillo
embed-plain-why = Se ve como el resto de su sitio y no carga nada de este. Dice lo que vale hoy: cópielo de nuevo de vez en cuando.
embed-badge = Un distintivo para su propio sitio
embed-badge-html = El distintivo en HTML
embed-badge-why = Una imagen con un enlace a esta página, para modo claro y oscuro. Dice lo que vale hoy: cópiela de nuevo de vez en cuando.
embed-badge-says = Con la recomendación de { $names }
embed-copied = Copiado.
embed-uncopied = Este navegador no permite que la página copie. El texto ya está seleccionado: cópielo con Ctrl+C o ⌘C.
embed-fair = En un orden justo que no se puede comprar.
embed-from = De { $site }
embed-whole = Más sobre cada empresa
embed-more = { $count ->
    [one] Una empresa más
   *[other] { $count } empresas más
}
embed-nobody = { $firm } no recomienda a nadie por ahora.
embed-ended = Esta lista ya no existe.

## Todas las empresas

firms-title = Todas las empresas
firms-title-page = Todas las empresas, página { $page }
firms-description =
    { $count ->
        [one] Una empresa: qué hace, cómo y dónde.
       *[other] { $count } empresas: qué hace cada una, cómo y dónde.
    }
firms-count =
    { $count ->
        [one] Una empresa por ahora.
       *[other] { $count } empresas, por nombre.
    }
firms-kept-by = A cargo de { $home }.
firms-find = ¿Busca algo concreto? { $find }Diga lo que necesita{ $end } y vea quién encaja.
firms-marks = La línea sobre cada nombre representa todo lo que hacen las empresas de aquí; las marcas, lo que hace esta.
firms-pages = Páginas de empresas

## Una necesidad, y quién la cubre

match-nobody-this = Hoy no encaja ninguna empresa.
match-nobody-both = Hoy ninguna empresa encaja en ambas cosas.
match-nearest = Estas son las que más se acercan.
match-description =
    { $count ->
        [one] { $heading }: encaja una empresa, con los motivos. { $names }.
       *[other] { $heading }: encajan { $count } empresas, cada una con los motivos. { $names }.
    }
match-picture = { $fits }: { $names }
match-nobody-description = { $heading }: { $nobody }
match-nearest-heading = Lo más cercano
match-more =
    { $count ->
        [one] Encaja una más. { $finder }Verla en el buscador{ $end }.
       *[other] Encajan { $count } más. { $finder }Verlas todas en el buscador{ $end }.
    }
match-add = Añadir otra necesidad
match-near = Búsquedas parecidas
match-one-of-two = Solo una de las dos cosas
match-narrower = Más concreto que «{ $term }»
match-broader = Más amplio que «{ $term }»
match-close = Parecido a «{ $term }»
match-and-by = Y según { $facet }
answer-more =
    { $count ->
        [one] Hay una más. { $finder }Verlas todas en el buscador{ $end }.
       *[other] Hay { $count } más. { $finder }Verlas todas en el buscador{ $end }.
    }
answer-asked = { $asked }.
answer-change = Cambiar o añadir una necesidad
matches-title = Todo lo que se busca, y quién lo ofrece
matches-description = Todo lo que cubren las empresas de este directorio, cada cosa con su página.
matches-crumb = Todo lo que se busca
matches-lead = Cada una de estas páginas nombra a las empresas que cubren una necesidad y dice por qué.
matches-gaps-heading = Esto aún no lo ofrece nadie aquí
matches-gaps = Aún falta: { $terms }. Si ustedes lo hacen, { $join }añada su empresa{ $end }.

## Situaciones

situations-title = Casos típicos
situations-description = Motivos que se repiten por los que una empresa no es la adecuada, y cuál lo es en su lugar.
situations-lead = Que una empresa no sea la adecuada no quiere decir que no la haya. Busque la frase que diría usted.
situations-none = Aún no hay ninguno escrito.
situations-budget = Presupuesto
situations-other = Otros

## Quién recomienda a quién

network-title = Quién recomienda a quién
network-description = Qué empresa responde por cuál, con qué fundamento, y qué no cubre nadie todavía.
network-lead =
    { $givers ->
        [one] { $recommendations ->
            [one] Una recomendación de una empresa.
           *[other] { $recommendations } recomendaciones de una empresa.
        }
       *[other] { $recommendations } recomendaciones de { $givers } empresas.
    } Cada recomendación la hace una empresa con su nombre, y dice en qué se basa y si hay comisión; nadie puede escribir la suya.
network-gaps = Lo que falta
network-unmet = Ninguna empresa: { $terms }.
network-thin = Una sola empresa: { $terms }.
network-unvouched =
    { $count ->
        [one] { $count } empresa que aún no recomienda nadie:
       *[other] { $count } empresas que aún no recomienda nadie:
    }
network-unvouched-some = { $shown } de las { $count } empresas que aún no recomienda nadie:

## Cómo se ordenan las empresas

rule-title = Cómo se ordenan las empresas
rule-description = Una regla publicada decide qué empresas se muestran y en qué orden. No se compra ningún puesto.
rule-lead = Una regla decide qué empresas se le muestran y en qué orden. Es esta, es la misma para todos y en ella no se compra ningún puesto. Esta es la versión 2.
rule-compared = Qué se compara
rule-compared-text = Usted dice lo que necesita. En cada cosa que pide, una empresa
rule-fits = { $strong }encaja{ $end }: dice que hace justo eso.
rule-fits-covers = En «{ $facet }», quien atiende una zona más amplia atiende todo lo que hay en ella.
rule-close = { $strong }se acerca{ $end }: hace algo más amplio, más concreto o parecido.
rule-not-stated = { $strong }no lo indica{ $end }: eso no es un no. Pregunte.
rule-differs = { $strong }trabaja de otra manera{ $end }: dice lo que hace, y no es esto.
rule-counts = Lo que encaja cuenta entero; lo que se acerca, la mitad; lo no indicado, un cuarto; y lo que difiere, nada.
rule-any = Lo uno o lo otro
rule-any-text = Cuando basta una de varias cosas, como uno de dos lugares, se piden como una sola. Cuenta la que mejor le va a la empresa: si encaja en una, encaja.
rule-must = Imprescindible y deseable
rule-must-text = Si dice que algo es { $em }imprescindible{ $end }, una empresa que solo se acerca, o que trabaja de otra manera, no está entre las que encajan. Una empresa que no lo ha indicado se queda, con el aviso de preguntarle. Lo { $em }deseable{ $end } solo hace subir o bajar a las empresas.
rule-groups = En grupos
rule-groups-text = En las listas, las empresas están bajo títulos que valen para cada una de ellas: { $headings }. Bajo cada título siguen el orden de esta regla.
rule-group = «{ $heading }»
rule-weights = Cuánto cuenta cada cosa
rule-weights-set = Quien lleva este directorio ha fijado estos pesos:
rule-weight = { $facet } { $weight }
rule-weights-are = { $weights }, presupuesto { $budget }, y { $recommendation } por una recomendación de la empresa que le deriva. Si pide varias cosas del mismo tipo, se reparten su peso; lo que se pide como una sola cosa cuenta como una.
rule-budgets = Presupuestos
rule-budgets-text = Un presupuesto encaja si está en el margen que indica la empresa. Hasta un cuarto por encima o por debajo, se acerca. Un importe por todo un proyecto no se puede comparar con uno por mes, ni una moneda con otra: eso cuenta como no indicado. Un año son doce meses.
rule-left-out = Quién no aparece
rule-left-out-text = Las empresas que se han ido, las que no aceptan trabajo nuevo, la que le deriva y las que trabajan de otra manera en todo lo que pide. Una empresa con lista de espera se queda, y lo dice.
rule-referred = Cuando alguien le deriva
rule-referred-text = La empresa que le deriva se mide con la misma regla. Solo se llaman mejores las que le convienen más que ella. Si encaja en todo lo que pide, el consejo es quedarse. Si ninguna es mejor, debería hablar con usted de lo que puede esperar; salvo que le falte algo imprescindible o trabaje de otra manera en todo: entonces la regla dice con franqueza que no conoce a nadie.
rule-ties = Empates
rule-ties-text = Cuando dos empresas quedan iguales, decide un número calculado a partir de lo que necesita y del identificador de la empresa (SHA-256). No favorece a ningún nombre ni a ninguna letra, es el mismo cada vez que abre su enlace y nadie puede pagar por él.
rule-changed = Qué ha cambiado
rule-changed-text = La versión 2 deja fuera a quien trabaja de otra manera en todo lo que se pide y conoce «lo uno o lo otro». Los enlaces de la versión 1 funcionan como antes, y las empresas que empatan conservan su orden.
rule-example = Un ejemplo, con las empresas de hoy
rule-example-asks = Alguien busca: { $asked }.
rule-example-asks-home = Alguien consulta a { $home }: { $asked }.
rule-example-itself = La propia { $home }:
rule-example-first = Primero vienen:
rule-example-refer = La regla dice: derivar. Primero vienen:
rule-example-recommended = recomendada para esto por { $home }
rule-example-try = Pruébelo
rule-sentences = { $sentences }Todas las frases que puede decir la regla{ $end }, para responsables.
sentences-title = Todas las frases
sentences-description = Todo lo que la regla puede decir con las palabras de este directorio, para leerlo una vez.
sentences-lead = Todo lo que la regla puede decir con las palabras de este directorio. Quien lo lleva lo lee una vez, después de cambiar un nombre o un verbo.
sentences-asked = (se pidió: { $asked })

## Donde hubo una página, o nunca

moved-title = { $page } ha cambiado de dirección
moved-description = Esta página tiene una dirección nueva.
moved-heading = Esta página ha cambiado de dirección
moved-now = Ahora está aquí: { $page }.
tombstone-title = { $firm } ya no está en el directorio
tombstone-description = Esta empresa ya no acepta trabajo a través de este directorio. Aquí se dice adónde ir.
tombstone-goes-on = Su trabajo continúa en { $firm }.
tombstone-ended = Ya no acepta trabajo a través de este directorio. Estas empresas hacen algo parecido.
tombstone-others = Otras que hacen algo parecido
tombstone-close = Quién hace algo parecido
withdrawn-title = Esta página se ha retirado
withdrawn-description = Aquí se dice adónde ir.
withdrawn-word = Este directorio ya no pregunta por eso. Diga en sus palabras lo que necesita, o recorra todo lo que hay.
withdrawn-page = Lo que había aquí ya no se mantiene. Diga en sus palabras lo que necesita, o recorra todo lo que hay.
notfound-title = Página no encontrada
notfound-description = No hay ninguna página en esta dirección.
notfound-heading = Aquí no hay ninguna página
notfound-need = Esta página nombraba a las empresas para una necesidad, y ahora mismo no hay ninguna. { $find }Vea quién se acerca más{ $end }.
notfound-card = La tarjeta de contacto se hace ahora en la página de la empresa, con «Guardar contacto»: { $firm }la página de la empresa{ $end }.
notfound-left = Esa empresa ya no está en el directorio. { $firm }Su página dice adónde ir{ $end }.
notfound-record = Los datos de una empresa están ahora junto a los de otras, en { $piece }; { $all } los tiene todos. Para leer está { $firm }la página de la empresa{ $end }.
notfound-lead = Puede que la dirección se cortara por el camino. Los enlaces de este directorio no se rompen: lo que se publicó sigue en su antigua dirección.
notfound-start = Inicio

pictures-of-work = Imágenes de su trabajo
pictures-dialog = Imágenes: { $firm }
pictures-count = { $number } de { $all }
pictures-close = Cerrar
pictures-back = Imagen anterior
pictures-on = Imagen siguiente

## El canal, y lo que se dice a los programas

feed-subtitle = Empresas nuevas, modificadas y retiradas
feed-new = Nueva
feed-changed = Modificada
feed-retired = Retirada
feed-successor = { $firm } ya no está en el directorio; { $successor } continúa su trabajo.
feed-left = { $firm } ya no está en el directorio.
machines-data = Datos
machines-json = todas las empresas, con los campos de su perfil
machines-openapi = todos los archivos para programas, descritos (OpenAPI 3.1)
machines-csv = todas las empresas en una hoja de cálculo
machines-pages = Páginas
machines-partners = por nombre, con la forma de contactar con cada una
machines-matches = cada necesidad, con las empresas que la cubren
machines-rule = la misma para todos; no se compra ningún puesto
machines-how = Este directorio lleva a quienes no encajan con una empresa hacia otras que les convienen más. Lo que dicen las empresas es igual en los datos y en las páginas; si una empresa no dice nada sobre algo, eso no es un no. Explique por qué encaja una empresa con las palabras de ella, y no le ponga nota.

written-only = Esta página solo existe en { LANGUAGE($language) }.
