link-long = Este enlace es demasiado largo para leerlo.
link-lost = El enlace llegó sin sus datos.
link-future = Este enlace se hizo con una versión más nueva de este sitio que la que usted ve. Vuelva a cargar la página; si no ayuda, rellene el formulario.
link-unreadable = Una parte de este enlace no se puede leer: { $part }.
link-empty = Una parte de este enlace está vacía: { $part }.
link-version-unknown = No existe la versión { $part } de los enlaces; se leyó como versión 1.
link-version-unsaid = Este enlace no dice su versión; se leyó como versión 1.
link-key = Este enlace pide algo que aquí no se conoce: { $part }.
link-many = Este enlace pide más de { $most } cosas; el resto se dejó fuera.
link-both = { $part } se pide a la vez como imprescindible y como deseo; cuenta como imprescindible.
link-term = Este enlace pide algo que aquí ya no se conoce: { $part } ({ $facet }).
link-two-firms = Este enlace nombra dos empresas como remitente; { $part } se dejó fuera.
link-retired = { $part } ya no está en el directorio.
link-firm = Este enlace nombra una empresa que aquí no se conoce: { $part }.
link-budget = El presupuesto de este enlace no se puede leer: { $part }.
link-two-budgets = Este enlace nombra dos presupuestos; { $part } se dejó fuera.
link-successor = { $link }.
link-successor-name = Otra empresa continúa su trabajo
link-too-long = Es más de lo que cabe en un enlace. Quite algo y el enlace volverá a estar al día.

list-again = Diga otra vez qué se necesita
list-begin = ¿Alguna de estas situaciones le suena?
list-no-words = Ningún perfil contiene estas palabras. Elija abajo lo que más se acerque.
list-words-held = { $count ->
    [one] Una empresa tiene estas palabras
   *[other] { $count } empresas tienen estas palabras
}
list-next = Mostrar { $count } más de { $total }
list-picked = { $count ->
    [one] { $count } elegida
   *[other] { $count } elegidas
}
list-pick = Elegir { $firm }
list-relax = Dejarlo en deseo
list-unreached = No se pudo llegar al buscador, así que sus propias palabras no se buscaron.
narrow-heading = Todas las empresas para esta necesidad
narrow-nobody = ninguna
quoted = «{ $text }»

own-long = El texto es largo; solo se leyó el principio.
own-none = De aquí no se entendió ninguna necesidad; elija abajo.
own-rest = Aquí no se conocen: { $words }.
own-budget = Un presupuesto de { $sum }, por { $quote }.
own-also = { $quote } también puede querer decir
own-may = { $quote } puede querer decir
picked-nobody = ninguna
picked-none = Aquí no hay esa palabra.
picked-budget = Un presupuesto de { $sum }.
picked-remove = Quitar { $name }
picked-wrong = Escriba una cantidad entera, por ejemplo 12000.

refer-better = Quién encaja mejor
refer-nearest = Quién se acerca más a ustedes
refer-say = { $tally }. Diga con qué empresa está y se compararán con ella.
refer-settle = { $verdict ->
    [keep] Acuérdelo desde el principio
   *[talk] Déjelo claro antes de que decidan
}
refer-deadlines = Plazos
refer-deadlines-ask = ¿Para cuándo tiene que estar y qué pasa si se retrasa?
refer-information = Información
refer-information-ask = ¿Qué necesitan ustedes antes de empezar?
refer-people = Personas
refer-people-ask = ¿Quién decide y quién les abre la puerta?
refer-no-messages = No se pudieron preparar los mensajes. Vuelva a cargar la página o envíe el enlace de la barra de direcciones.
refer-quote = { $terms ->
    [none] Con sus propias palabras; { $basis }.
   *[some] Con sus propias palabras; { $basis }, para { $what }.
}
fee = Comisión: { $fee }.
who-none = Ninguna empresa se llama así.
who-many = { $count } empresas; escriba algo más del nombre.
who-kept = Se recuerda en este dispositivo y en ningún otro sitio.
who-from-link = Viene del enlace. No se guarda.

compare-not-stated = no lo indica
compare-new-work = Nuevos encargos
compare-best-for = Ideal para
compare-not-for = No es para
compare-differs = distinto

handoff-too-long = Es más de lo que cabe en un enlace. Pida menos cosas y el enlace volverá.
handoff-to-prospect = A quien le consultó
handoff-to-firm = A { $firm }
handoff-to-both = A los dos: a quien le consultó y a { $firm }
handoff-fee = Si elige { $firm }, recibimos una comisión: { $fee }.
handoff-firm = { $firm }: { $why }.{ $taking ->
    [waitlist] { $until ->
        [none] {" "}Ahora tiene lista de espera: pregunte cuándo podría empezar.
       *[day] {" "}Tiene lista de espera hasta el { $until }.
    }
    [closed] { $until ->
        [none] {" "}Ahora no acepta nuevos clientes: pregunte cuándo volverá a hacerlo.
       *[day] {" "}No acepta nuevos clientes hasta el { $until }.
    }
   *[open] {""}
}
handoff-no-mail = Aquí no consta el correo de { $firm }.
handoff-use-page = Use su { $page }.
handoff-contact-page = página de contacto
handoff-use-phone = Su teléfono es { $phone }.
copied = Copiado.
copy-by-hand = Está seleccionado: cópielo con el teclado o el menú.

opened-sorry = Esta lista no se puede mostrar
opened-failed = La lista no se pudo preparar.
opened-empty = El enlace no nombra ninguna empresa ni dice qué necesita usted.
opened-need = Lo que necesita: { $need }.
opened-so-looked = Por eso se buscaron empresas que se acercaran más.
opened-nearest = Estas son las que más se acercan; cada una dice qué le falta.
opened-title-from = { $count ->
    [one] { $firm } cree que esta empresa le conviene más
   *[other] { $firm } cree que estas le convienen más
}
opened-title = { $count ->
    [one] Una empresa que quizá le convenga más
   *[other] Empresas que quizá le convengan más
}
opened-gone = { $firm } ya no está en el directorio.
opened-gone-next = { $firm } ya no está en el directorio. Su trabajo sigue en { $next }.
opened-dropped = El enlace nombra más empresas de las que caben en una lista; se { $count ->
    [one] muestra solo la primera.
   *[other] muestran las { $count } primeras.
}
opened-nobody-refers = Por eso la lista no puede decir en qué se diferencian de quien la envió.
opened-made-near = Nadie tiene todo lo imprescindible; estas son las que más se acercan.
opened-made-best = Estas son las empresas que mejor encajan, la mejor primero.
opened-made-by = { $added ->
    [yes] { $firm } eligió las empresas y las puso en este orden; lo que se añadió después está señalado. Si { $firm } recibe una comisión, se indica.
   *[no] { $firm } eligió las empresas y las puso en este orden. Si { $firm } recibe una comisión, se indica.
}
opened-made = { $added ->
    [yes] Quien envió el enlace eligió las empresas y las puso en este orden; lo que se añadió después está señalado. Si recibe una comisión, se indica.
   *[no] Quien envió el enlace eligió las empresas y las puso en este orden. Si recibe una comisión, se indica.
}
sheet-from = { $firm } cree que esta empresa le conviene más.
sheet-may = Una empresa que quizá le convenga.
sheet-successor = Continúa el trabajo de { $firm }.
sheet-instead = En lugar de { $firm }. De las demás, es la que mejor encaja.
sheet-instead-from = En lugar de { $firm }. Esta no la eligió { $from }; de las demás, es la que mejor encaja.
sheet-closed = Ahora no acepta nuevos encargos. Más abajo hay otra empresa.
sheet-cost = Suele costar { $range }.
sheet-differ = En qué se diferencian de { $firm }
sheet-quote = { $terms ->
    [none] { $firm }: { $basis }.
   *[some] { $firm }: { $basis }, para { $what }.
}
sheet-no-fee = No se paga ninguna comisión.
sheet-call = Llamar
sheet-write = Escribir
sheet-contact = Página de contacto
sheet-website = Sitio web
sheet-save = Guardar contacto
sheet-ask-for = Preguntar por
sheet-phone = Teléfono
sheet-email = Correo
sheet-code = Código QR de la página de { $firm }
letter-subject = { $from ->
    [yes] Les escribo por recomendación de { $firm }
   *[no] Una consulta
}
letter-hello = Buenos días:
letter-from = { $firm } me sugirió que les escribiera.
letter-need = Lo que necesito: { $need }.

search-firms = { $count ->
    [0] Ninguna empresa todavía: ver lo que más se acerca
    [one] Una empresa
   *[other] { $count } empresas
}
search-results = { $count ->
    [0] No se encontró nada.
    [one] Un resultado.
   *[other] { $count } resultados.
}
search-first = { $count } resultados, los { $most } primeros:
search-more = Buscar «{ $words }» entre las empresas
share-sent = { $firm } le envió esta página.
card-ask-for = Preguntar por { $person }.

said-offline = No se pudo cargar la lista de empresas. ¿Está sin conexión? Inténtelo de nuevo cuando la tenga.
said-astray = La lista de empresas no está donde debería. Inténtelo de nuevo en un minuto.
said-damaged = La lista de empresas llegó dañada. Inténtelo de nuevo en un minuto.
said-updated = Este directorio acaba de actualizarse. Vuelva a cargar la página para verlo como está.
said-failed = Algo falló en esta página. Vuelva a cargarla; sus enlaces funcionan de todos modos.
said-copied = Enlace copiado.
said-copy-this = Copie este enlace:
said-code = Código QR que abre esta página
said-code-shortlist = Código QR que abre la selección
said-code-list = Código QR que abre esta lista
said-code-failed = El código no se pudo dibujar. Inténtelo de nuevo cuando tenga conexión.
said-results = Resultados
said-search-unreached = Ahora no se puede llegar al buscador.
handoff-thanks = Dar las gracias a { $firm }
handoff-ask = Preguntar a { $firm }
