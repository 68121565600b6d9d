### The picture of who recommends whom, on its page and on firms' own.

network-picture = As a picture
network-how = Each dot is a firm, and leads to its page; the more firms recommend it, the larger it is. An arrow leads from who recommends to whom; a thick line, where both recommend each other. Firms stand with those that do the like.
network-part = Of { $total } firms with a recommendation, these are the { $drawn } with the most, received and given.
network-point = Point at a firm, tap it or go to it with the Tab key, and its own recommendations stand out.
network-frame = The picture
network-firm = { $firm }: recommends { $gives }, recommended by { $takes }
network-same = The same as a table
network-table = As a table
network-table-part = The { $drawn } firms of the picture, by name. What the other { $others } say stands on their own pages.
network-rows = Firms and recommendations
network-column-firm = Firm
network-column-gives = Recommends
network-column-takes = Recommended by
network-both = both ways
network-reasons = the reasons
network-nobody = nobody yet

circle-title = Their circle
circle-both = { $firm }: both recommend each other
circle-gives = { $firm }: recommends { $middle }
circle-takes = { $firm }: recommended by { $middle }
circle-how = An arrow leads from who recommends to whom; a thick line, where both do.
circle-more = { $count } more are not drawn.
circle-all = All who recommend each other
