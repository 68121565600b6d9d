## La página

join-heading = Añada su empresa o corrija su perfil
join-lead = Rellene el formulario, lea su página como la leerán los demás y envíe el archivo. Son unos diez minutos, sin cuenta y sin pagar nada.
join-plain = El formulario necesita JavaScript, y aquí no funciona. Puede escribir el archivo a mano: copie un perfil de { $folder }, cámbielo según los campos de abajo y propóngalo con un pull request.
join-plain-how = Cómo, paso a paso
join-plain-schema = Los editores que conocen { $schema } completan y revisan mientras escribe.
join-the-schema = el esquema
join-keep = Quedarme con lo de aquí
join-take = Tomar el otro
join-discard = Descartar el borrador
join-drafts = Otros borradores en este dispositivo:
join-open = Abrir un perfil que ya existe
join-open-firm = Una empresa de este directorio, por su nombre
join-open-listed = Abrir
join-open-file = Un archivo de su ordenador (o suéltelo en cualquier parte de esta página)
join-open-text = O pegue el texto del archivo
join-open-pasted = Leer
join-optional = opcional
join-slug = Nombre corto del archivo
join-slug-help = El archivo es { $file }. El nombre corto forma parte de la dirección de su página y se queda para siempre: minúsculas, cifras y guiones sueltos.
join-strangers = Lo que este formulario no conoce
join-strangers-help = Venía en el archivo y se queda tal cual hasta que lo quite.
join-today = ¿Está todo bien a día de hoy?
join-today-help = Léalo otra vez desde arriba. Su página dice qué día lo confirmó, y la gente se fía de ese día.
join-confirm = Sí, hoy está todo bien
join-send = Enviar
join-before = Antes de enviarlo:
join-remarks = Se puede enviar así. Quien lo revise se fijará en esto:
join-send-github = Enviar por GitHub
join-copy = Copiar el archivo
join-download = Descargar el archivo
join-alone = Esta página solo juzga su archivo. El resto se comprueba cuando llega: si existen las empresas que nombra, si un nombre, una dirección o un sitio es de otra empresa o se le parece demasiado, y si su presupuesto está lejos de todos los demás.
join-github = Qué pasa en GitHub
join-github-new = GitHub le pide que inicie sesión y le ofrece copiar el directorio para su cambio: diga que sí. Pulse «Commit changes» y luego «Create pull request». Allí se hacen las mismas comprobaciones que aquí, y lo lee una persona, casi siempre en unos días.
join-github-edit = A GitHub no se le puede pasar el texto nuevo de un archivo que ya existe, así que el botón lo copia. Seleccione todo en el editor de GitHub, pegue y pulse «Commit changes» y luego «Create pull request». Allí se hacen las mismas comprobaciones que aquí, y lo lee una persona.
join-elsewhere = Sin GitHub
join-elsewhere-mail = Descargue el archivo y póngalo en la carpeta { $folder } de una copia de este repositorio. Proponga el cambio como se haga en su alojamiento: GitLab y Codeberg tienen un editor en el navegador que no pide git. O mande el archivo por correo a { $mail }, donde se cuida este directorio; puede entrar tal como está.
join-elsewhere-host = Descargue el archivo y póngalo en la carpeta { $folder } de una copia de este repositorio. Proponga el cambio como se haga en su alojamiento: GitLab y Codeberg tienen un editor en el navegador que no pide git. O mande el archivo por correo a quien cuida este directorio; puede entrar tal como está.
join-side = Su página y el archivo
join-side-page = Su página, como la leerán los demás
join-side-file = El archivo { $file }
join-side-text = Texto del archivo

## Un campo

form-needed = (obligatorio)
form-optional = (opcional)
form-at-most = { NUMBER($most, useGrouping: "true") } caracteres como mucho.
form-example = Por ejemplo: { $example }
form-not-stated = sin indicar
form-find-term = Buscar un término
form-choose = Elegir
form-item = { $field }, { $number }
form-remove-item = Quitar{ $item }
form-add-one = Añadir uno{ $to }
form-add-line = Añadir una línea{ $to }
form-add-to = a { $field }
form-up-to = Hasta { $most }.
form-up-to-each = Hasta { $most }, de { $characters } caracteres como mucho.

## Los grupos

group-name = La empresa
group-contact = Cómo contactar con usted
group-budget = Cuánto cuesta su trabajo
group-availability = Si acepta trabajo nuevo
group-best_for = Para quién es, y para quién no
group-description = Con sus propias palabras
group-expects = Qué debe tener listo un cliente nuevo
group-proof = Trabajos para ver
group-recommends = Empresas que recomienda
group-confirmed = Sobre este perfil

## La página mientras se escribe

preview-name = El nombre de la empresa
preview-summary = Qué hace, para quién y dónde.
preview-best-for = Ideal para
preview-not-for = No es para
preview-expects = Qué tener listo
preview-proof = Compruébelo
preview-recommends = En una página propia: las empresas que recomienda
preview-contact = Contacto
preview-budget = Presupuesto
preview-for = para { $terms }
preview-fee = Comisión: { $fee }.
preview-ask-for = Pregunte por
preview-phone = Teléfono
preview-email = Correo
preview-contact-page = Página de contacto
preview-website = Sitio web
preview-confirmed = Confirmado
preview-confirmed-on = La empresa confirmó este perfil el { $day }.
preview-unconfirmed = La empresa todavía no ha confirmado este perfil: pregunte antes de contar con él.
preview-until = { $day }; después se considera sin indicar.

## Lo que dicen los scripts

form-comma = {", "}
form-sentence = { $message }: { $hint }
form-counted = { $count } de { $most } caracteres como mucho
form-today = Hoy
form-mend = Escribir { $text }
form-mend-asked = Sí, escribir { $text }
form-listed = { $field }: { $said }
form-valid = Este perfil está bien.
form-missing =
    { $count ->
        [one] falta un campo
       *[other] faltan { $count } campos
    }
form-wrong =
    { $count ->
        [one] hay una cosa que corregir
       *[other] hay { $count } cosas que corregir
    }
form-what-is-left = ¿Qué falta?
form-short-name = Nombre corto
form-thanks = Gracias: su página dirá que lo ha confirmado hoy.
form-draft-kept = Hay un borrador guardado en este dispositivo, solo en este navegador.
form-draft-full = En este dispositivo no queda sitio para un borrador: lo que ha escrito se pierde al cerrar la página. Descargue el archivo para conservarlo.
form-draft-forbidden = Este navegador no guarda borradores: lo que ha escrito se pierde al cerrar la página.
form-draft-elsewhere = En este dispositivo hay otro borrador de esta empresa, de otra pestaña o de antes. Hasta que elija, no se guarda lo que escribe aquí.
form-draft-damaged = Había un borrador en este dispositivo, pero ya no se puede leer.
form-draft-gone = El borrador ya no está.
form-draft-back = Su borrador del { $day } ha vuelto.
form-draft-published = Abrir en su lugar el perfil publicado
form-draft-of = { $name }, del { $day }
form-new-firm = una empresa nueva
form-unkept = Lo que ha escrito no está guardado en ninguna parte y se perdería.
form-lose-it = Seguir y perderlo
form-no-firms = No se pudo cargar la lista de empresas, así que no se buscan nombres cortos. Lo demás funciona.
form-copied = Copiado.
form-uncopied = Este navegador no deja copiar a la página. Abra «El archivo» y cópielo a mano, o descárguelo.
form-saved = Guardado como { $file }.
form-not-yet = Todavía no se puede enviar: la lista de arriba dice qué falta.
form-github-filled = GitHub se abre en una pestaña nueva, con el archivo ya puesto.
form-github-long = El archivo es demasiado largo para pasarlo en una dirección, así que está copiado: péguelo en el editor de GitHub.
form-github-edit = Copiado: péguelo encima del texto antiguo en el editor de GitHub.
form-line = Línea { $line }: { $said }
form-more = Y { $count } más.
form-nothing-wrong = No hay nada que corregir.
form-remove-key = Quitar { $key }
form-no-term = Aquí nada se llama «{ $text }». Vacíe el cuadro para verlo todo.
form-strange-term = { $term } (no es un término; desmárquelo)
form-chosen = Elegido: { $terms }
form-none-chosen = Todavía no ha elegido nada.
form-only-for = Solo para: { $terms }

## Abrir un archivo

open-no-short-name = Eso no es el nombre corto de una empresa.
open-not-here = El archivo de { $slug } no está aquí. Abra el archivo mismo.
open-several = Varias empresas se llaman así: { $firms }. Escriba más del nombre.
open-nobody = Aquí ninguna empresa se llama «{ $text }».
open-no-name = Escriba primero el nombre de una empresa.
open-no-firm = No hay ninguna empresa con el nombre corto { $slug }.
open-left = { $firm } ya no está en el directorio; su archivo dice más que el sitio. Abra el archivo mismo.
open-too-long = Esto pasa de { $most } KiB, y ningún perfil es tan largo.
open-too-large = Este archivo pasa de { $most } KiB, y ningún perfil es tan grande.
open-offline = No se pudo cargar lo que lee los archivos. ¿Está sin conexión? Inténtelo cuando la tenga.
open-unreadable = Esto no se puede leer. { $said }
open-opened-firm = { $firm } está abierto.
open-opened = Abierto.
open-not-utf8 = Este archivo no es texto en UTF-8. Guárdelo como UTF-8.

## Imágenes

join-pictures-pick = Elegir imágenes de este dispositivo
join-pictures-stay = Se quedan en este dispositivo: usted las ve en su página, y sus nombres se escriben en los campos de arriba. No se sube nada.
join-pictures-where = Después ponga los archivos en { $folder }, con esos mismos nombres.
join-pictures-drop = En GitHub, suelte una carpeta entera llamada { $folder } que los contenga.
join-pictures-upload = Subirlas a GitHub
group-pictures = Imágenes de su trabajo
form-pictures-kind = { $file } no es una imagen que muestren los navegadores: compártala o expórtela como JPEG.
form-pictures-large = { $file } pasa de { $most } MB: hágala más pequeña.
form-pictures-many = { $file } se queda fuera: una página muestra { $most } imágenes como mucho.
form-pictures-unread = { $file } no se puede leer: guárdela de nuevo como JPEG.
form-pictures-small = { $file } tiene { $width } × { $height } píxeles: el lado largo necesita al menos { $long }, y el corto { $short }.
form-pictures-rename = { $file } se llama aquí { $name }: súbala con ese nombre.
form-pictures-copy = Guardar una copia llamada { $name }
form-ticked = Marcado para usted: { $terms }. El resto lo rellena usted.
form-begun = Ya ha empezado un perfil aquí.
form-tick = Marcar en él: { $terms }
