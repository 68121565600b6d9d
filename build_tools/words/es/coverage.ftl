coverage-title = Quién cubre qué, y dónde nadie
coverage-description = Cuántas empresas ofrecen dos cosas a la vez, y los huecos que nadie llena todavía.
coverage-lead =
    { $firms ->
        [one] Hoy se puede preguntar a una empresa.
       *[other] Hoy se puede preguntar a { $firms } empresas.
    } Cada número dice cuántas ofrecen a la vez lo que está al principio de la fila y lo que está arriba, y lleva a ellas. Cuanto más oscuro, más hay.
coverage-gap = es un hueco. Lleva al formulario, con ambas palabras marcadas: sea la primera empresa.
coverage-none = Este directorio hace una sola pregunta, así que no hay nada con que compararla.
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
coverage-all = Todo lo que se busca
