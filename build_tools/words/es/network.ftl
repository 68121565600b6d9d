### La imagen de quién recomienda a quién, en su página y en las de las empresas.

network-picture = Como imagen
network-how = Cada punto es una empresa y lleva a su página; cuantas más la recomiendan, mayor es. La flecha va de quien recomienda a quien es recomendado; la línea gruesa, donde ambos se recomiendan. Las empresas están junto a las que hacen algo parecido.
network-part = De { $total } empresas con alguna recomendación, estas son las { $drawn } que más tienen, recibidas y dadas.
network-point = Señale una empresa, tóquela o llegue a ella con el tabulador, y se destacan sus propias recomendaciones.
network-frame = La imagen
network-firm = { $firm }: recomienda a { $gives }, recomendada por { $takes }
network-same = Lo mismo como tabla
network-table = Como tabla
network-table-part = Las { $drawn } empresas de la imagen, por nombre. Lo que dicen las otras { $others } está en sus propias páginas.
network-rows = Empresas y recomendaciones
network-column-firm = Empresa
network-column-gives = Recomienda a
network-column-takes = Recomendada por
network-both = mutua
network-reasons = los motivos
network-nobody = nadie todavía

circle-title = Su círculo
circle-both = { $firm }: se recomiendan mutuamente
circle-gives = { $firm }: recomienda a { $middle }
circle-takes = { $firm }: recomendada por { $middle }
circle-how = La flecha va de quien recomienda a quien es recomendado; la línea gruesa, donde lo hacen ambos.
circle-more = { $count } más no están dibujadas.
circle-all = Todas las que se recomiendan
