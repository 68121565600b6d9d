## Archivos que no se pueden leer, y sus nombres

problem-symbolic-link = esto es un enlace simbólico, y los enlaces no se siguen
    .hint = ponga aquí el archivo mismo
problem-symbolic-link_folder = esto es un enlace simbólico, y los enlaces no se siguen
    .hint = ponga aquí la carpeta misma
problem-hard-link = este archivo tiene otro nombre en otra parte (un enlace duro)
    .hint = ponga aquí una copia
problem-not-a-file = esto es una tubería, un socket o un dispositivo, no un archivo
    .hint = bórrelo
problem-not-a-file_folder = esto es una carpeta, y se esperaba un archivo
    .hint = llévela a otra parte
problem-not-a-file_among = hay una carpeta en partners/, y allí solo van perfiles
    .hint = llévela a otra parte
problem-unreadable-file = el archivo no se puede leer: { $reason }
    .hint = corrija sus permisos
problem-unreadable-file_changed = el archivo cambió mientras se leía
    .hint = ejecútelo otra vez
problem-unreadable-file_vanished = el archivo desapareció mientras se leía
    .hint = ejecútelo otra vez
problem-unreadable-file_gone = el archivo desapareció mientras se leía
problem-unreadable-file_closed = nadie puede leer este archivo (modo 000)
    .hint = corrija sus permisos: chmod 644
problem-file-too-large = el archivo pasa de { NUMBER($most, useGrouping: "true") } KiB
    .hint = hágalo más pequeño
problem-lfs-pointer = esto es un puntero de Git LFS, no el archivo mismo
    .hint = confirme el archivo sin LFS
problem-file-name-clash = en algunos sistemas el nombre es el mismo que { $other }
    .hint = cambie el nombre de uno de los dos
problem-file-name = así no se llama un perfil: minúsculas a–z, cifras y guiones sueltos, y después .yml
    .hint = un nombre como { $good }
problem-bad-picture = esta imagen no se puede leer hasta el final
    .hint = guárdela de nuevo como JPEG, PNG, WebP o AVIF
problem-bad-picture_second =
    esto es a la vez una imagen y { $second ->
        [zip] un archivo comprimido (ZIP)
        [rar] un archivo comprimido (RAR)
        [sevenz] un archivo comprimido (7z)
        [gzip] un archivo comprimido (gzip)
        [program] un programa
        [pdf] un documento (PDF)
        [script] un script
       *[page] una página o un script
    }
    .hint = guárdela de nuevo como JPEG, PNG, WebP o AVIF
problem-bad-picture_huge = la imagen tiene más píxeles que la de cualquier cámara, y caben { $most } millones como mucho
    .hint = hágala más pequeña: bastan 2400 píxeles de ancho
problem-bad-picture_small = la imagen tiene { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } píxeles, muy pocos para mostrarla en grande
    .hint = el lado largo necesita al menos { $long }, y el corto { $short }; envíela como salió de la cámara
problem-bad-picture_kind = el nombre dice { $named }, y el archivo es { $kind }
    .hint = cambie el nombre
problem-bad-picture_size = la imagen tiene { NUMBER($width, useGrouping: "true") } × { NUMBER($height, useGrouping: "true") } píxeles, y caben { $most } millones como mucho
    .hint = hágala más pequeña: bastan 2400 píxeles de ancho
problem-bad-picture_moves = la imagen se mueve: tiene { $frames } fotogramas
    .hint = guarde uno de ellos como imagen fija
problem-unnamed-picture = ningún perfil nombra esta imagen, así que nadie la verá
    .hint = nómbrela en `pictures`, en { $file }, o bórrela
problem-missing-picture = { $it } no está en { $folder }
    .hint = póngala en { $folder }, con ese mismo nombre
problem-missing-picture_near = { $it } no está en { $folder }
problem-picture-folder = las imágenes de cada empresa van en una carpeta propia
    .hint = póngala en { $folder }/ y el nombre corto de la empresa
problem-picture-folder_firm = no hay ninguna empresa { $it }
    .hint = dele el nombre corto de la empresa o bórrela
problem-picture-folder_renamed = no hay ninguna empresa { $it }
    .hint = cambie el nombre a { $today }
problem-picture-name_svg = solo se muestran imágenes JPEG, PNG, WebP o AVIF
    .hint = un SVG puede llevar scripts: expórtelo como PNG
problem-picture-name_gif = solo se muestran imágenes JPEG, PNG, WebP o AVIF
    .hint = guárdela como PNG
problem-picture-name_heic = solo se muestran imágenes JPEG, PNG, WebP o AVIF
    .hint = compártala o expórtela como JPEG
problem-picture-name_tiff = solo se muestran imágenes JPEG, PNG, WebP o AVIF
    .hint = guárdela como JPEG

## Entre empresas

problem-alias-taken_own = { $it } es el nombre actual de esta empresa
    .hint = bórrelo
problem-alias-taken_today = { $it } es el nombre de otra empresa
    .hint = un nombre no se usa dos veces; cambie el del archivo de esa empresa
problem-alias-taken_former = { $it } ya es un nombre anterior de { $other }
    .hint = bórrelo en una de las dos
problem-reserved-name_alias = { $it } lo necesita el propio sitio
    .hint = bórrelo
problem-unknown-partner = no hay ninguna empresa { $it }
    .hint = el nombre de un archivo de partners/, sin .yml
problem-unknown-partner_near = no hay ninguna empresa { $it }
problem-unknown-partner_called = { $it } no es el nombre corto de una empresa
    .hint = escriba '{ $slug }', el nombre de su archivo sin .yml
problem-recommends-itself = una empresa no puede recomendarse a sí misma
    .hint = nombre otra empresa o borre la entrada
problem-said-twice_firm = { $it } está recomendada dos veces
    .hint = ponga las dos razones en una sola entrada
problem-recommends-retired = { $it } ha cerrado
    .hint = borre la entrada
problem-recommends-retired_heir = { $it } ha cerrado
    .hint = ¿quizá su sucesora '{ $heir }'?
problem-bad-successor = una empresa no puede sucederse a sí misma
    .hint = nombre otra empresa o borre la línea
problem-successor-retired = { $it } también ha cerrado
    .hint = nombre la empresa que tomó el relevo
problem-bad-home = la empresa propia { $it } ha cerrado
    .hint = nombre otra como `home`, o ninguna
problem-lookalike-name = { $it } se parece a { $other }, de { $slug }
    .hint = añada lo que las distingue, por ejemplo un lugar
problem-shared-website = { $slug } tiene el mismo sitio web
    .hint = compruebe que son dos empresas
problem-odd-budget_low =
    { $sum } por { $per ->
        [month] un mes
        [year] un año
       *[project] un proyecto
    }: todas las demás empiezan en { $next } o más
    .hint =
        compruebe que no falta ni sobra ninguna cifra y que es por { $per ->
            [month] un mes
            [year] un año
           *[project] un proyecto
        }
problem-odd-budget_high =
    { $sum } por { $per ->
        [month] un mes
        [year] un año
       *[project] un proyecto
    }: todas las demás empiezan en { $next } o menos
    .hint =
        compruebe que no falta ni sobra ninguna cifra y que es por { $per ->
            [month] un mes
            [year] un año
           *[project] un proyecto
        }

## Para quien revisa

problem-page-template = con { $it }, el tema trata esta página de otro modo
    .hint = compruebe que puede hacerlo
problem-page-html = esta página contiene HTML, que puede mostrar cualquier cosa y llevar a cualquier parte
    .hint = escríbala en Markdown o asegúrese de lo que hace
problem-placeholder = esto todavía le espera
    .hint = escriba lo suyo en su lugar
problem-placeholder_what = esto todavía le espera
    .hint = { $what }; después borre la marca
problem-placeholder_invented = { $it } es de la demostración o de un ejemplo
    .hint = escriba lo suyo en su lugar o borre el archivo de la empresa inventada

## El vocabulario

problem-primary-facet = ninguna faceta es la principal
    .hint = escriba `primary: true` en una de ellas
problem-primary-facet_second = { $it } ya es la faceta principal
    .hint = escriba `primary: true` solo en una
problem-alias-taken_facet = { $it } ya significa otra cosa
    .hint = bórrelo aquí
problem-reserved-name_facet = { $it } se necesita para otra cosa
    .hint = elija otro id para esta faceta
problem-reserved-name_term = { $it } lo necesitan los navegadores
    .hint = elija otro id
problem-bad-relation = { $it } no puede relacionarse consigo mismo
    .hint = bórrelo
problem-bad-relation_above = { $it } ya es más amplio o más concreto, y eso dice más
    .hint = bórrelo de related
problem-bad-relation_elsewhere = { $it } es un término de { $facet }, y las relaciones no salen de su faceta
    .hint = nombre un término de la misma faceta
problem-broader-circle = { $it } acaba por encima de sí mismo
    .hint = siga `broader` hacia arriba y corte el círculo
problem-unknown-term_former = { $it } es un id antiguo de { $term }
    .hint = escriba { $today }
problem-unknown-term_near = { $it } no es un término de { $facet }
problem-unknown-term_undefined = { $it } no es un término de { $facet }
    .hint = defínalo primero
problem-alias-taken_term = { $it } es hoy el id de un término
    .hint = un id no se usa dos veces; borre el alias
problem-alias-taken_alias = { $it } ya es un alias de { $other }
    .hint = borre uno de los dos
problem-doubled-word = { $it } ya es etiqueta o sinónimo de { $other }
    .hint = una palabra lleva a un solo término; bórrela aquí

## Páginas, mensajes y necesidades

problem-page-file = de directory/pages solo se publican páginas Markdown (.md) e imágenes (.jpg, .png, .webp, .avif)
    .hint = una hoja de estilo, un logotipo o una plantilla va en directory/theme/, donde la revisan desarrolladores
problem-page-address_owned = /{ $address } lo hace el propio sitio, así que ahí no cabe ningún archivo suyo
    .hint = dele otro nombre o póngalo en otra carpeta, por ejemplo guides/
problem-page-address_twice = { $other } tiene la misma dirección
    .hint = cambie el nombre de uno de los dos
problem-page-address = esto no es la dirección de una página
    .hint = por ejemplo guides/old, sin lo que sigue al #
problem-alias-taken_owned = /{ $address } lo hace el propio sitio, así que ahí no pudo haber una página
    .hint = bórrelo de `aliases`
problem-alias-taken_page = /{ $address } es la dirección de { $other }
    .hint = bórrelo de `aliases`
problem-wrong-type_aliases = aquí va una lista de direcciones
    .hint = por ejemplo `aliases: [guides/old]`
problem-wrong-type_need = aquí van must, prefer y budget
    .hint = por ejemplo `must: {"{"}region: [north]{"}"}`
problem-wrong-type_facets = aquí van facetas
    .hint = por ejemplo `{ $kind }: {"{"}region: [north]{"}"}`
problem-wrong-type_terms = aquí va una lista de términos
    .hint = por ejemplo `{ $facet }: [one, two]`, o si basta cualquiera de ellos `{ $facet }: [[one, two]]`
problem-unknown-field_need = { $it } no es parte de una necesidad
    .hint = hay: must, prefer, budget
problem-empty-need = esta necesidad no pide nada
    .hint = nombre un término en must o prefer
problem-bad-budget = { $it } no es un presupuesto
    .hint = solo cifras, por ejemplo 12000, 900/month o 9000/year
problem-bad-budget_odd = aquí va un presupuesto
    .hint = por ejemplo 12000, 900/month o 9000/year
problem-asked-twice = { $it } se pide como condición y como deseo
    .hint = deje uno de los dos
problem-unknown-message = ningún mensaje se llama { $it }
    .hint = hay: { $known }
problem-unknown-message_near = ningún mensaje se llama { $it }
problem-missing-slot = al mensaje para el cliente le falta {"{"}link{"}"}, la selección
    .hint = escriba {"{"}link{"}"} en una línea propia
problem-unknown-slot = { $it } no representa nada
    .hint = hay: { $known }
problem-unknown-slot_like = { $it } no representa nada
    .hint = ¿quería decir { $like }? hay: { $known }
problem-unknown-slot_brace = { $it } está suelto
    .hint = las llaves son para palabras que se rellenan, como {"{"}need{"}"}
problem-unknown-slot_place = { $it } no está al principio de su línea
    .hint = llévelo allí: decide sobre la línea entera

## Lo que fue público

problem-bad-record = esto no es una dirección del sitio: en cada línea va una, y empieza por /
    .hint = borre lo que no es de aquí; los restos de una fusión se pueden borrar, las direcciones no
problem-bad-record_name = { $it } no es una dirección del sitio
    .hint = escriba una como /guides/old/
problem-history-unread = no se puede leer la historia de git: { $reason }
    .hint = { $hint }
problem-history-unread_shallow = este clon es superficial y no deja ver lo que había antes
    .hint = tráigalo entero: git fetch --unshallow; en un flujo de trabajo: fetch-depth: 0
problem-history-unread_said = { $reason }
problem-history-unread_slow = git tardó más de { $seconds } segundos
problem-history-unread_unable = git no se puede ejecutar: { $reason }
problem-history-unread_ended = git terminó con { $status }
problem-history-unread_owner = el repositorio es de otra persona
    .hint = si se fía: git config --global --add safe.directory, y la ruta completa
problem-another-directory =
    de { NUMBER($firms, useGrouping: "true") } empresas que aquí fueron públicas { $left ->
        [0] no queda ninguna
        [one] queda una
       *[other] quedan { $left }
    }: ¿es otro directorio?
    .hint = borre { $record }, si está, y empiece el suyo con `better-fit init`
problem-vanished-profile = /{ $address } fue público y ahora no tiene página, redirección ni despedida
    .hint = ¿cambió de nombre? escriba `aliases: [{ $slug }]` en su archivo nuevo; ¿ya no está? recupere el archivo y escriba en él `status: retired`; si nadie debía verlo: `better-fit forget { $slug }`, o --all
problem-vanished-profile_heir = /{ $address } fue público y ahora no tiene página, redirección ni despedida
    .hint = ¿cambió de nombre? escriba `aliases: [{ $slug }]` en { $file }; si no, recupere el archivo y escriba en él `status: retired`; si nadie debía verlo: `better-fit forget { $slug }`, o --all
problem-vanished-page = /{ $shown } fue público y ahora no tiene página, redirección ni despedida
    .hint = ¿cambió de nombre? escriba `aliases: [{ $former }]` en la cabecera de la página que ocupa su lugar; ¿ya no está? escriba `/{ $address }` en { $file }: su dirección lo dirá, y adónde ir
problem-vanished-page_like = /{ $shown } fue público y ahora no tiene página, redirección ni despedida
    .hint = ¿cambió de nombre? escriba `aliases: [{ $former }]` en la cabecera de la página que ocupa su lugar, quizá /{ $like }; ¿ya no está? escriba `/{ $address }` en { $file }: su dirección lo dirá, y adónde ir
problem-vanished-page_unmade = /{ $address } fue público y ahora no tiene página, redirección ni despedida
    .hint = `better-fit check` dice más; si puede desaparecer, escriba `/{ $address }` en directory/forgotten.txt
problem-vanished-term_facet = { $it } fue una faceta de este directorio, y los enlaces que la piden la han perdido
    .hint = recupérela; si ningún enlace puede llevarla: `better-fit forget { $facet }/`, o --all
problem-vanished-term = { $it } fue un término de { $facet }, y los enlaces que lo piden lo han perdido
    .hint = añádalo a los `aliases` del término que ocupa su lugar; si no, recupérelo; si ningún enlace puede llevarlo: `better-fit forget { $facet }/{ $term }`, o --all
problem-vanished-term_like = { $it } fue un término de { $facet }, y los enlaces que lo piden lo han perdido
    .hint = añádalo a los `aliases` del término que ocupa su lugar, quizá { $like }; si no, recupérelo; si ningún enlace puede llevarlo: `better-fit forget { $facet }/{ $term }`, o --all

## El ensayo de la construcción

problem-settings_plugins = better-fit no está entre los plugins
    .hint = escriba `plugins: [better-fit]`, o lo que MkDocs construya no mostrará ninguna empresa
problem-settings_templates = de directory/pages no se publica ninguna plantilla
    .hint = una plantilla va en directory/theme/, y sus páginas son las del sitio
problem-settings_mistake = { $said }
    .hint = help/own y el manual de MkDocs dicen cuáles hay
problem-settings_said = { $said }
    .hint = { $hint }
problem-settings_hook = no hay ningún archivo { $it }
    .hint = corrija la ruta o quite la línea
problem-settings_plugin = el plugin { $it } no está instalado
    .hint = instálelo o quite la línea
problem-settings_plugin-near = el plugin { $it } no está instalado
problem-language-words = lo que los clientes escriben en { LANGUAGE($language) } se lee sin negación, intensidad ni sumas
    .hint = hay palabras para { $known }; los términos del vocabulario se encuentran en cualquier idioma
problem-broken-link = el enlace { $it } no lleva a ninguna parte: { $said }
    .hint = corrija el enlace; una página suya se enlaza por su archivo, como about.md, y sus títulos como about.md#heading

## Hojas de cálculo y directorios nuevos

problem-unreadable-row = { $why }
    .hint = { $hint }
problem-unreadable-row_cells = { $count } celdas, y la cabecera nombra { $named }: { $first }, …
    .hint = ponga entre comillas la celda que lleva el separador o añada lo que falta
problem-file-name_taken = { $it } no da ningún nombre de archivo libre
    .hint = añada una columna para el nombre corto
problem-lookalike-name_row = la fila { $row } ya es esta empresa o se le parece
    .hint = junte lo que dicen las dos filas; o, si son dos empresas, ponga en los nombres lo que las distingue
problem-lookalike-name_earlier = una fila anterior ya es esta empresa o se le parece
    .hint = junte lo que dicen las dos filas; o, si son dos empresas, ponga en los nombres lo que las distingue
problem-lookalike-name_there = se parece a { $other }, de partners/{ $slug }.yml, que tiene otro sitio web
    .hint = si es otra empresa, añada a su nombre lo que las distingue
problem-file-name-clash_there = partners/{ $slug }.yml ya existe
    .hint = ejecútelo otra vez
problem-wrong-type_decision = aquí va una lista de términos
    .hint = por ejemplo [weekly-visits]; o ask; o skip, para omitirlo
problem-wrong-type_values = después de { $it } va una lista de valores
    .hint = por ejemplo `lawns: [Turf]`
problem-wrong-type_constant = aquí va texto o una lista
    .hint = escriba lo que vale para todas las filas
problem-wrong-type_source = { $field } necesita uno de column, text y value
    .hint = por ejemplo `{"{"}column: Name{"}"}`
problem-missing-field_unfilled = nada rellena { $it }
    .hint = añada `{ $field }: {"{"}column: …{"}"}`, o `{ $field }: {"{"}value: …{"}"}` para lo que vale en todas las filas
problem-missing-field_row = nada en esta fila da { $it }
    .hint = rellene la celda o nombre otra fuente
problem-unknown-field_sheet = { $it } no se puede rellenar desde una hoja
    .hint = hay: { $known }
problem-unknown-field_column = no hay ninguna columna { $it }
    .hint = la hoja tiene: { $known }
problem-unknown-field_terms = { $field } no tiene términos
    .hint = borre aquí `terms`, `search` y `place`
problem-too-few_unfilled = todavía nada rellena { $it }
    .hint = nombre los términos que valen para todas las filas
problem-unknown-term_undecided = todavía no está decidido qué significa para { $facet }
    .hint = escríbalo en la correspondencia tras el término que significa, o tras skip; `otherwise: skip` los omite todos
problem-bad-slug_file = { $it } no puede ser aquí el nombre de un archivo
    .hint = minúsculas a–z, cifras y guiones sueltos, 60 como mucho, por ejemplo { $good }
problem-unknown-choice_colour = { $it } no es un color
    .hint = escriba #rrggbb o un nombre, como teal
problem-unknown-choice_field = no hay palabras para el campo { $it }
    .hint = hay: { $known }
problem-unknown-choice_language = no hay palabras para el idioma { $it }
    .hint = hay: { $known }
problem-url-not-https_engine = { $it } no es ni un wheel de better-fit ni una dirección
    .hint = el archivo better_fit-….whl, o https://github.com/somebody/better-fit@commit
problem-url-characters_part = { $it } tiene una parte después de ? o #
    .hint = escriba la dirección de la primera página
problem-blank-text_letter = en { $it } no hay ninguna letra
    .hint = escriba un nombre

## El informe

report-for-review = para revisar: { $said }
report-no-change = no cambia ningún archivo de una empresa ni de quien lleva el directorio
report-change =
    { $file }: { $how ->
        [new] nuevo
        [deleted] borrado
       *[changed] cambiado
    }, { $whose }
report-nothing = nada
report-this = esto
report-owner = quien lleva el directorio
report-nameless = una empresa sin nombre
report-given-up = se abandona para siempre
report-html = HTML en la línea { $line }
report-more-of-file = { $file }: { NUMBER($count, useGrouping: "true") } más, sin mostrar; --format json los da todos
report-more-files =
    { $files ->
        [one] otro archivo
       *[other] otros { NUMBER($files, useGrouping: "true") } archivos
    }: { NUMBER($count, useGrouping: "true") } más, sin mostrar
report-profiles =
    { $count ->
        [one] { $count } perfil
       *[other] { NUMBER($count, useGrouping: "true") } perfiles
    }
report-no-problems = ningún problema
report-problems =
    { $count ->
        [one] { $count } problema
       *[other] { NUMBER($count, useGrouping: "true") } problemas
    } ({ $codes })
report-reviews =
    { $count ->
        [one] { $count } punto
       *[other] { NUMBER($count, useGrouping: "true") } puntos
    } para revisar

## La respuesta de `match`

outcome-asked = Se busca: { $asked }.
outcome-group = { $group }:
outcome-recommended = recomendada por { $firm }
outcome-more = { list-more }: --limit { $total }
outcome-not-better = No mejores que { $firm }: { $firms }
outcome-misses = Lo más cercano:

## Lo que no se puede pedir

call-directory-broken =
    { $count ->
        [one] { $count } problema
       *[other] { $count } problemas
    } en el directorio
call-folder-linked = { $folder }/ es un enlace simbólico, y los enlaces no se siguen
    .hint = ponga allí la carpeta misma
call-folder-missing = no hay ninguna carpeta { $folder }/ en { $root }
    .hint = vaya a la carpeta del directorio o nómbrela con -C
call-vocabulary-missing = no hay { $file } en { $root }
    .hint = vaya a la carpeta del directorio o nómbrela con -C
call-profile-missing = no hay ningún perfil { $name }
    .hint = nombre un archivo de { $folder }/
call-profile-elsewhere = { $name } no está en { $folder }/
    .hint = solo se pueden nombrar perfiles; sin nombre se comprueba todo
call-git-missing = aquí no hay git, o no hay repositorio
    .hint = quite --changed
call-commit-unknown = { $it } no es un commit conocido aquí
    .hint = nombre uno, como origin/main
call-firms-none = no hay empresas en partners/
    .hint = `better-fit new NAME` crea el primer perfil
call-pair = { $it } no nombra una faceta y un término
    .hint = por ejemplo --{ $kind } region=norte, o donde baste uno de varios --{ $kind } 'region=norte|sur'
call-referrer-left = { $it } ha dejado el directorio
    .hint = nombre una empresa que siga aquí
call-referrer-left_heir = { $it } ha dejado el directorio
    .hint = la sucede { $successor }

## +

problem-too-deep_broader = por encima de { $it } hay más de { $most } términos
    .hint = omita los pasos que nadie pide
report-picture-of = la empresa { $firm }
problem-settings_address = { $it } no es la dirección de un sitio
    .hint = escriba una que empiece por https://, por ejemplo https://directorio.example/
problem-unknown-language = { $it } no es ninguno de los idiomas que hay
    .hint = escriba uno de { $known }
problem-unsaid = { $count ->
        [one] { $count } faceta o término no tiene
       *[other] { $count } facetas y términos no tienen
    } nombre en { LANGUAGE($language) }, y { $count ->
        [one] aparece
       *[other] aparecen
    } allí como en el idioma principal
    .hint = dígalo debajo de la faceta o del término: `in: {"{"}{ $language }: {"{"}label: …{"}"}{"}"}`
problem-unsaid_verb = { $it } no se dice en ninguna parte: las frases en { LANGUAGE($language) } necesitan las formas del verbo
    .hint = indíquelas, por ejemplo `forms: {"{"}it: …, they: …{"}"}`, o borre la línea
problem-settings_also-in = { $it } no es otro idioma en que el sitio pueda hablar
    .hint = escriba una lista de { $known }, por ejemplo `also_in: [{ $example }]`
problem-settings_also-in-said = { $it } no es nada que se diga en otro idioma
    .hint = debajo de un idioma van `site_description` y `notice`, cada uno un texto
