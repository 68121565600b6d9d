### Lo que el propietario lee cada mes con `better-fit audit`, y lo que dice el resumen de una solicitud de cambios.

## Lo que encuentra la revisión: un título y qué hacer

audit-recommends-retired = Recomendaciones de empresas que ya no están
    .action = Pregunte a quién nombrarían en su lugar.
audit-recommends-closed = Recomendaciones que no llevan a nadie
    .action = Pida otro nombre a la empresa que recomienda.
audit-link-dead = Direcciones que no llevan a ninguna parte
    .action = Pida a la empresa la correcta.
audit-availability-past = Disponibilidad que ha vencido
    .action = Pregunte cómo están las cosas, o borre las dos líneas.
audit-near-duplicate = Empresas que quizá sean una sola
    .action = Compare las dos; si son una, retire una de ellas.
audit-need-unmet = Páginas cuya necesidad nadie cubre
    .action = Invite a una empresa, o pida menos en la página.
audit-confirmed-early = Confirmadas para un día futuro
    .action = Pregunte a la empresa a qué día se refiere.
audit-no-email = Sin dirección de correo
    .action = Una derivación por correo no les llega: pida una dirección.
audit-never-confirmed = Nunca confirmadas
    .action = Pida a la empresa que lea su perfil; después anote el día.
audit-old = Sin confirmar desde hace más de un año
    .action = Pida a la empresa que vuelva a leer su perfil; después anote el día.
audit-other-currency = Presupuestos que no se pueden comparar
    .action = Pida las cantidades en la moneda del directorio.
audit-no-firm = Necesidades que nadie cubre
    .action = Invite a una empresa, o quite el término del vocabulario.
audit-one-firm = Necesidades que cubre una sola empresa
    .action = Invite a una segunda, para que se pueda elegir.
audit-term-unused = Términos que nadie usa
    .action = Quítelos, salvo que espere a una empresa para alguno.
audit-term-mute = Términos a los que llevan pocas palabras
    .action = Añada sinónimos: las palabras que dicen los clientes.
audit-not-recommended = Empresas que nadie recomienda
    .action = Pregunte a quienes las conocen.
audit-sparse = Perfiles que dicen poco
    .action = Pida a la empresa lo que falta; los clientes eligen por eso.
audit-link-failing = Direcciones que han fallado hace poco
    .action = Nada todavía: cuentan al cabo de 14 días.
audit-link-blocked = Direcciones que no dejan entrar a programas
    .action = Ábralas usted de vez en cuando.

## Cada cosa; `.ask` es lo que se pregunta a la empresa

audit-firm = { $name } ({ $slug })
audit-term = { $facet } «{ $label }»
audit-left = { $giver } recomienda a { $gone }, que ya no está.
    .ask = en él recomienda a { $called }, que ya no está. ¿A quién nombraría en su lugar?
audit-left-heir = { $giver } recomienda a { $gone }, que ya no está; { $heir } ha tomado el relevo.
    .ask = en él recomienda a { $called }, que ya no está; { $heir } ha tomado el relevo. ¿A quién nombraría en su lugar?
audit-closed = { $giver } recomienda a { $firm }, que no acepta clientes nuevos.
    .ask = en él recomienda a { $called }, que no acepta clientes nuevos. ¿A quién nombraría mientras tanto?
audit-dead = { $firm }: { $what ->
    [website] el sitio web
   *[proof] la muestra
} { $shown } no lleva a ninguna parte: { $cause }.
    .ask = { $url } no lleva a ninguna parte ({ $cause }). ¿Cuál es la dirección correcta?
audit-failing = { $firm }: { $what ->
    [website] el sitio web
   *[proof] la muestra
} { $shown }: { $cause }.
audit-blocked = { $firm }: { $what ->
    [website] el sitio web
   *[proof] la muestra
} { $shown } no se puede comprobar con un programa: { $cause }.
audit-cause = { $cause ->
    [no-host] no existe tal servidor
    [private] su servidor no está en ninguna red pública
    [slow] sin respuesta a tiempo
    [silent] sin conexión
   *[other] { $cause }
}
audit-cause-since = { $cause }, desde el { $day }
audit-cause-first = { $cause }, visto por primera vez el { $day }; cuenta a partir del { $counts }
audit-past = { $firm } estaba en «{ $word }» hasta el { $day }; ahora no dice nada.
    .ask = dice «{ $word }» hasta el { $day }, y ese día ya pasó. ¿Acepta ahora clientes nuevos?
audit-twins = { $first } y { $second } tienen { $same ->
    [website] el mismo sitio web
    [name] casi el mismo nombre
   *[mail] la misma dirección de correo
}: ¿son una sola empresa?
audit-unmet = Nadie ofrece { $term }.
audit-stranded = Nadie cubre la necesidad de «{ $title }».
audit-unused = Ninguna empresa y ninguna página nombra { $term }.
audit-shared = { $term } comparte todas sus palabras con { $other }: una frase no puede distinguirlos.
audit-mute = { $term } no tiene sinónimos: quien lo dice con otras palabras no llega ahí.
audit-unmailed = A { $firm } solo se llega por { $ways }.
audit-by-phone = teléfono
audit-by-page = una página web
audit-never = { $firm } no ha confirmado nunca su perfil.
audit-last = { $firm } confirmó su perfil por última vez el { $day }, hace { $days } días.
audit-early = { $firm } está confirmada para el { $day }, que aún no ha llegado.
audit-still-right = ¿sigue siendo todo correcto? Si lo es, basta un breve «sí». Si no, los enlaces al final de la página permiten cambiarlo.
audit-currency = { $firm } indica su presupuesto en { $theirs }, y las necesidades están en { $ours }: no se puede comparar.
    .ask = su presupuesto está en { $theirs }. ¿Cuánto es en { $ours }?
audit-thin = Solo { $firm } ofrece { $term }.
audit-alone = Nadie recomienda a { $firm }.
audit-lacks = A { $firm } le falta: { $parts }.
    .ask = le falta: { $parts }. Los clientes eligen por eso; ¿querría añadir algo?
audit-part-budget = un presupuesto
audit-part-best = para quién es ideal
audit-part-not = para quién no es
audit-part-description = una descripción
audit-part-expects = qué tener preparado
audit-part-proof = muestras
audit-part-recommends = recomendaciones propias
audit-letter = Hola, { $person }. Sobre su perfil en { $site }: { $ask } Gracias.
audit-letter-page = Hola, { $person }. Sobre su perfil en { $site } ({ $page }): { $ask } Gracias.

## La revisión en conjunto

audit-firms = { $count ->
    [one] 1 empresa
   *[other] { NUMBER($count, useGrouping: "true") } empresas
}
audit-things = { $firms }: { $count ->
    [one] 1 punto
   *[other] { NUMBER($count, useGrouping: "true") } puntos
} por mirar
audit-well = { $firms }: todo en orden
audit-cut = { $end }; --all los muestra todos
audit-on-day = { $end }, a { $day }.
audit-some = { NUMBER($shown, useGrouping: "true") } de { NUMBER($count, useGrouping: "true") }
audit-write-to = escribir a { $address }
audit-then = { $first }; después: { $second }
audit-write = escribir
audit-edit = editar
audit-more = `better-fit audit --all` los muestra todos; `--format json` tiene además los mensajes a las empresas.

## El resumen de una solicitud de cambios

summary-unusable = Esto no se puede comprobar
summary-more = … y { $count } más. `make check` los muestra todos.
summary-code = Esto cambia cómo funciona el directorio, así que se ha probado todo
summary-passed = Todas las pruebas pasan.
summary-failed = Falla una prueba; el registro del paso «Test» dice cuál.
summary-untested = No se ha probado.
summary-own-check = Su propio `check` encuentra problemas; el registro del paso «Check by its own code» los enumera.
summary-site = El sitio tal como quedaría
summary-whose = De quién son los archivos que cambian
summary-whose-ask = ¿Viene cada cambio del dueño del archivo?
summary-change = { $whose }, { $file }: { $how ->
    [new] nuevo
    [deleted] borrado
   *[changed] cambiado
}
summary-nothing = nada
summary-files-more = … y { $count } archivos más
summary-broken = { $count ->
    [one] Hay una cosa
   *[other] Hay { $count } cosas
} por corregir
summary-broken-how = Cada una está marcada también en su línea. Vuelva a enviar los cambios, y esta página se hará de nuevo.
summary-unbuilt = Los perfiles están bien, pero el sitio no se puede generar
summary-unbuilt-how = El registro del paso «Site» dice por qué.
summary-valid = Todo es válido
summary-valid-how = Ahora lo mirará una persona.
summary-place = { $file }, línea { $line }
summary-instead = Qué hacer: { $hint }
summary-help = Más sobre { $code }
summary-allowed = Lo que puede figurar en { $facet }
summary-whole-site = El sitio entero tal como quedaría
summary-whole-site-how = Descomprímalo, ejecute `python3 -m http.server` en su carpeta y abra http://localhost:8000/.
summary-preview = Lo que verán los lectores
summary-left = Esta empresa ha dejado el directorio; su página lo dice.
summary-contact = Contacto: { $ways }
summary-reviewer = Para quien revisa
