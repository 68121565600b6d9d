### L'image de qui recommande qui, sur sa page et sur celles des entreprises.

network-picture = En image
network-how = Chaque point est une entreprise et mène à sa page ; plus elle est recommandée, plus il est grand. La flèche va de qui recommande à qui est recommandé ; le trait épais, là où les deux se recommandent. Les entreprises sont près de celles qui font un travail semblable.
network-part = Sur { $total } entreprises avec une recommandation, voici les { $drawn } qui en ont le plus, reçues et données.
network-point = Pointez une entreprise, touchez-la ou allez-y avec la touche Tab : ses propres recommandations ressortent.
network-frame = L’image
network-firm = { $firm } : en recommande { $gives }, recommandée par { $takes }
network-same = La même chose en tableau
network-table = En tableau
network-table-part = Les { $drawn } entreprises de l’image, par nom. Ce que disent les { $others } autres se trouve sur leurs propres pages.
network-rows = Entreprises et recommandations
network-column-firm = Entreprise
network-column-gives = Recommande
network-column-takes = Recommandée par
network-both = mutuelle
network-reasons = les raisons
network-nobody = personne encore

circle-title = Son cercle
circle-both = { $firm } : se recommandent l’une l’autre
circle-gives = { $firm } : recommande { $middle }
circle-takes = { $firm } : recommandée par { $middle }
circle-how = La flèche va de qui recommande à qui est recommandé ; le trait épais, là où les deux le font.
circle-more = { $count } autres ne sont pas dessinées.
circle-all = Toutes celles qui se recommandent
