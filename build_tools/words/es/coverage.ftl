### Quién ofrece qué: dos preguntas frente a frente.

coverage-title = Quién ofrece qué, y dónde no hay nadie
coverage-description = Cuántas empresas ofrecen dos cosas a la vez, y qué huecos nadie llena todavía.
coverage-lead =
    { $firms ->
        [one] Hoy se puede contactar con una empresa.
       *[other] Hoy se puede contactar con { $firms } empresas.
    } Cada número dice cuántas ofrecen lo que está a la izquierda y lo que está arriba, y lleva a ellas. Cuanto más intenso el tono, más son.
coverage-gap = es un hueco. Lleva al formulario, con ambas cosas marcadas: sea la primera.
coverage-none = Este directorio hace una sola pregunta, así que no hay nada que poner enfrente.
coverage-pair = { $rows } × { $columns }
coverage-frame = Tabla: { $rows } y { $columns }
coverage-gaps =
    { $gaps ->
        [0] Ningún hueco.
        [one] Un hueco.
       *[other] { $gaps } huecos.
    }
coverage-left-out =
    { $count ->
        [one] Una palabra más concreta no cabe aquí.
       *[other] { $count } palabras más concretas no caben aquí.
    }
coverage-more =
    { $count ->
        [one] Otro par de preguntas no cabe aquí.
       *[other] Otros { $count } pares de preguntas no caben aquí.
    }
coverage-cell =
    { $count ->
        [0] { $count } empresas: { $row }, { $column }. Sea la primera.
        [one] { $count } empresa: { $row }, { $column }
       *[other] { $count } empresas: { $row }, { $column }
    }
