problem-did-you-mean = ¿quería decir '{ $near }'?

## Los valores

problem-text-too-long = { $count } caracteres, y caben { $most } como mucho
    .hint = acórtelo
problem-blank-text = aquí no hay texto
    .hint = escriba algo o borre el campo
problem-blank-text_name = en { $it } no hay ni una letra ni una cifra
    .hint = escriba un nombre
problem-stray-space = empieza o termina con un espacio
    .hint = borre el espacio
problem-angle-bracket = los nombres y las etiquetas no pueden llevar '<' ni '>'
    .hint = quítelos o escriba la palabra
problem-too-many-marks = más de 3 acentos sobre un mismo carácter, en la posición { $place }
    .hint = escriba la letra sin adornos
problem-too-many-marks_chain = { $part } se une en un solo signo que no cabe en ninguna pantalla
    .hint = escriba menos
problem-control-character_sign = { $point }, en la posición { $place }, es un carácter de control
    .hint = bórrelo o vuelva a escribir el texto
problem-control-character_none = { $point }, en la posición { $place }, no es un carácter de texto
    .hint = bórrelo o vuelva a escribir el texto
problem-direction-mark = { $point }, en la posición { $place }, cambia el sentido de la escritura
    .hint = bórrelo o vuelva a escribir el texto
problem-unknown-character = { $point }, en la posición { $place }, no se ve en todos los dispositivos
    .hint = bórrelo o vuelva a escribir el texto
problem-invisible-character = { $point }, en la posición { $place }, es invisible
    .hint = bórrelo o vuelva a escribir el texto
problem-url-too-long = la dirección tiene { $count } caracteres, y caben { $most } como mucho
    .hint = enlace a una más corta
problem-url-not-https = { $it } no es una dirección https
    .hint = escriba { $mend }
    .ask = ¿Su sitio se abre en { $mend }? Compruébelo antes de decir que sí.
problem-url-not-https_begin = { $it } no es una dirección https
    .hint = empiece por https://
problem-url-characters = { $part } no puede estar en una dirección
    .hint = copie la dirección del navegador
problem-url-login = una dirección no lleva usuario ni contraseña
    .hint = borre todo hasta la @ incluida
problem-url-port = una dirección no lleva puerto
    .hint = borre los dos puntos y el número
problem-url-host = { $it } no es un sitio público
    .hint = por ejemplo, https://example.com
problem-url-mixed-scripts = { $it } mezcla letras de distintos alfabetos
    .hint = escriba el nombre verdadero del sitio
problem-bad-email = { $it } no es una dirección de correo sencilla
    .hint = escriba una sola, por ejemplo hello@example.com
problem-bad-phone = { $it } no es un número de teléfono
    .hint = escriba de 5 a 20 cifras, por ejemplo +1 303-555-0117
problem-bad-date = { $it } no es una fecha
    .hint = escríbala como AAAA-MM-DD, por ejemplo 2026-10-19
problem-bad-date_none = el día { $text } no existe
    .hint = escríbalo como AAAA-MM-DD, por ejemplo 2026-10-19
problem-bad-currency = { $it } no es una moneda
    .hint = tres mayúsculas, como USD, CAD o EUR
problem-bad-currency_small = { $it } no es una moneda
    .hint = escriba { $mend }
problem-bad-language = { $it } no es el código de un idioma
    .hint = por ejemplo en, ar o pt-BR
problem-bad-language_mend = { $it } no es el código de un idioma
    .hint = escriba { $mend }
problem-bad-number = { $it } no es un número entero
    .hint = escriba solo cifras, por ejemplo 4000
problem-bad-number_meant = { $it } no es un número entero
    .hint = escriba { $mend }
problem-bad-number_odd = esto no es un número entero
    .hint = escriba solo cifras, por ejemplo 4000
problem-bad-number_long = este número es demasiado largo
    .hint = 12 cifras como mucho
problem-bad-slug = { $it } no es el nombre corto de una empresa
    .hint = el nombre de su archivo sin .yml, por ejemplo another-firm
problem-bad-slug_called = { $it } no es el nombre corto de una empresa
    .hint = escriba '{ $slug }', el nombre de su archivo sin .yml
problem-picture-alt = { $it } es el nombre de un archivo y no dice qué se ve
    .hint = diga en pocas palabras qué se ve
problem-picture-name = una imagen no puede llamarse { $it }
    .hint = cambie el nombre: minúsculas a–z, cifras y guiones sueltos, y después .jpg, .png, .webp o .avif

## Campos que van juntos

problem-no-contact = no hay forma de contactar con esta empresa
    .hint = ponga al menos uno de email, phone y url
problem-budget-order = el presupuesto baja de { $from } a { $to }
    .hint = intercámbielos
problem-until-alone = hay un final para una disponibilidad que no se indica
    .hint = añada `availability`
problem-successor-alone = solo tiene sucesora una empresa que ha cerrado
    .hint = añada `status: retired` o borre la línea

## La forma de los valores

problem-wrong-type_text =
    aquí va texto, y hay { $actual ->
        [list] una lista
        [fields] campos
        [nothing] nada
       *[text] texto
    }
    .hint = escriba las palabras, entre comillas si hace falta
problem-wrong-type_list =
    aquí va una lista, y hay { $actual ->
        [list] una lista
        [fields] campos
        [nothing] nada
       *[text] texto
    }
    .hint = escriba [uno, dos], o un elemento por línea, cada uno tras un guion
problem-wrong-type_group =
    aquí van campos propios, y hay { $actual ->
        [list] una lista
        [fields] campos
        [nothing] nada
       *[text] texto
    }
    .hint = póngalos debajo, con sangría, uno por línea
problem-wrong-type_hyphen = falta un espacio después del guion
    .hint = escriba `{ $fixed }`, y así cada elemento
problem-wrong-type_pair = dos puntos seguidos de un espacio convierten este texto en campos
    .hint = póngalo entre comillas: { $fixed }
problem-wrong-type_date = aquí va una fecha
    .hint = escríbala como AAAA-MM-DD, por ejemplo 2026-10-19
problem-unknown-choice = { $it } no es una de las opciones
    .hint = escriba { $others } o { $last }
problem-unknown-choice_odd = esto no es una de las opciones
    .hint = escriba { $others } o { $last }
problem-unknown-term = { $it } no es un término de { $facet }
    .hint = hay: { $known }
problem-unknown-term_elsewhere = { $it } es un término de { $other }, no de { $facet }
    .hint = páselo a `{ $other }`; aquí hay: { $known }
problem-unknown-facet = { $it } no es una faceta
    .hint = hay: { $known }
problem-unknown-field = { $it } no es un campo
    .hint = hay: { $known }
problem-unknown-field_inside = { $it } no es un campo de { $around }
    .hint = hay: { $known }
problem-missing-field = falta { $it }
    .hint = añada una línea como `{ $example }`
problem-missing-field_slug = el archivo necesita un nombre corto
    .hint = por ejemplo, another-firm
problem-missing-value = { $name } no tiene valor
    .hint = escriba uno o borre la línea
problem-missing-value_item = este elemento está vacío
    .hint = escriba algo o borre la línea
problem-missing-value_needed = { $name } no tiene valor, y todo perfil necesita uno
    .hint = escríbalo después de los dos puntos, por ejemplo `{ $example }`
problem-too-few = la lista está vacía
    .hint = nombre al menos uno o borre el campo
problem-too-many = { $count } elementos, y caben { $most } como mucho
    .hint = quédese con los más importantes
problem-said-twice = { $it } está dos veces en la lista
    .hint = borre uno de los dos
problem-bad-boolean = { $it } no es ni true ni false
    .hint = escriba true o false
problem-bad-boolean_odd = esto no es ni true ni false
    .hint = escriba true o false
problem-bad-weight = { $it } no es un peso
    .hint = escriba un número como 3 o 0.5, con tres decimales como mucho
problem-bad-weight_odd = esto no es un peso
    .hint = escriba un número como 3 o 0.5, con tres decimales como mucho
problem-bad-id = { $it } no puede ser un id
    .hint = minúsculas a–z, cifras y guiones sueltos, por ejemplo weekly-visits
problem-bad-id_facet = { $it } no puede ser el id de una faceta
    .hint = minúsculas a–z, cifras y guiones sueltos, por ejemplo weekly-visits
problem-bad-id_term = { $it } no puede ser el id de un término
    .hint = minúsculas a–z, cifras y guiones sueltos, por ejemplo weekly-visits

## La forma del archivo

problem-not-utf8 = el archivo no es UTF-8: el byte { $offset } no se puede leer
    .hint = guárdelo como UTF-8
problem-line-break = { $point } se usa como salto de línea
    .hint = guarde el archivo con finales de línea de Unix (LF)
problem-control-character = { $point } no es un carácter de texto
    .hint = bórrelo o vuelva a escribir la línea
problem-control-character_escaped = { $point } no es un carácter de texto
    .hint = borre la secuencia de escape
problem-control-character_beyond = una secuencia de escape nombra un carácter que no existe
    .hint = escriba el carácter mismo
problem-empty-file =
    el archivo está vacío, y se esperaba { $what ->
        [vocabulary] un vocabulario
        [page] la cabecera de una página
        [mapping] una correspondencia
       *[profile] un perfil
    }
    .hint = empiece por `name: …`
problem-not-a-mapping =
    el archivo contiene { $actual ->
        [list] una lista
       *[text] texto
    }, y se esperaba { $what ->
        [vocabulary] un vocabulario
        [page] la cabecera de una página
        [mapping] una correspondencia
       *[profile] un perfil
    }
    .hint = escriba líneas como `name: …`
problem-several-documents = aquí empieza un segundo documento
    .hint = deje un solo documento por archivo
problem-several-documents_rest = aquí empieza un segundo documento
    .hint = deje un documento y borre lo que sigue
problem-yaml-directive = no se permiten directivas (líneas que empiezan por %)
    .hint = borre la línea
problem-yaml-anchor = no se permiten anclas (&) ni alias (*)
    .hint = escriba el valor entero; si es texto, entre comillas: "{ $text }"
problem-yaml-tag = no se permiten etiquetas (!)
    .hint = escriba el valor entero; si es texto, entre comillas: "{ $text }"
problem-merge-key = no se permiten claves de fusión (<<)
    .hint = escriba los campos enteros
problem-odd-key = { $it } no puede ser una clave: las claves son palabras sencillas
    .hint = use letras a–z, cifras, - y _
problem-odd-key_none = falta la clave antes de los dos puntos: las claves son palabras sencillas
    .hint = escriba el nombre del campo
problem-odd-key_colon = falta un espacio después de los dos puntos
    .hint = escriba `{ $fixed }`
problem-odd-key_hyphen = falta un espacio después del guion
    .hint = escriba `{ $fixed }: …`
problem-odd-key_comma = entre corchetes, una coma termina el número
    .hint = escríbalo sin coma, por ejemplo 4000
problem-odd-key_nested = una lista o unos campos no pueden ser una clave: las claves son palabras sencillas
    .hint = si es texto, póngalo entre comillas
problem-duplicate-key = { $it } está dos veces: en la línea { $first } y en la línea { $second }
    .hint = deje una
problem-duplicate-key_case = { $it } y { $other } son la misma clave: en la línea { $first } y en la línea { $second }
    .hint = deje una
problem-hash-in-text = todo lo que sigue al # se pierde como comentario
    .hint = ponga el texto entre comillas; si quería un comentario, deje un espacio después del #
problem-too-deep = hay listas y campos a más de { $most } niveles de profundidad
    .hint = ningún campo necesita más de cuatro
problem-tab-indent = la línea está sangrada con un tabulador
    .hint = use espacios
problem-yaml-syntax = esta línea no es lo que YAML espera aquí
    .hint = compare sus espacios, comillas y dos puntos con las líneas de alrededor
problem-yaml-syntax_outdented = esta línea es parte de lo que empieza arriba y no está más adentro
    .hint = póngale dos espacios más que al campo
problem-yaml-syntax_glued = falta un espacio antes del #
    .hint = póngalo si quería un comentario; si es texto, métalo entre las comillas
problem-yaml-syntax_space = falta un espacio después de los dos puntos
    .hint = escriba `{ $fixed }`
problem-yaml-syntax_hyphen = falta un espacio después del guion
    .hint = escriba `{ $fixed }`
problem-yaml-syntax_colon = en esta línea faltan los dos puntos
    .hint = escriba `{ $fixed }: …`, o sángrela bajo la línea de arriba
problem-yaml-syntax_quotes = en YAML esta línea significa otra cosa de lo que parece
    .hint = póngala entre comillas: { $fixed }
problem-yaml-syntax_open = las comillas que se abren en la línea { $line } no se cierran
    .hint = añada las de cierre
problem-yaml-syntax_bracket = el { $open } que se abre aquí no se cierra
    .hint = añada { $close } después del último elemento
problem-yaml-syntax_comma = aquí falta una coma, entre { $open } y { $close }
    .hint = ponga una entre dos elementos
problem-yaml-syntax_inside = hay otros dos puntos entre las llaves
    .hint = ponga el texto entre comillas: { $fixed }

## El nombre corto

problem-alias-taken = { $it } es el nombre de otra empresa
    .hint = elija otro; si la empresa es suya, abra su perfil arriba
problem-reserved-name = { $it } lo necesita el propio sitio
    .hint = por ejemplo, { $good }

## Para quien revisa

problem-mixed-scripts = { $it } mezcla letras de distintos alfabetos
    .hint = compruebe que la empresa se llama así de verdad
problem-many-terms = { $count } términos de { $facet }: ¿es buena la empresa en todos?
    .hint = deje aquellos en los que es mejor
problem-former-id = { $it } es un id antiguo
    .hint = escriba { $today }
problem-fee = por esta recomendación se paga dinero
    .hint = compruebe que se dice quién paga qué
problem-personal-email = { $it } es un buzón privado
    .hint = compruebe que la empresa quiere publicarlo
problem-day-to-come = el { $day } todavía no ha llegado
    .hint = escriba el día en que fue
problem-markup = { $it } se muestra tal cual: Markdown solo vale en la descripción, y HTML en ninguna parte
    .hint = escriba palabras sin más
problem-odd-budget_wide = { $to } es más de { $times } veces { $from }
    .hint = compruebe que no falta ni sobra ninguna cifra
problem-keeping-space = en { $it } hay un espacio duro
    .hint = se muestra como un espacio normal; escríbalo así, si quiere
problem-line-joined = un salto de línea se ha vuelto un espacio, porque esto es una sola línea
