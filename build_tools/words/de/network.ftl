### Das Bild davon, wer wen empfiehlt, auf seiner Seite und auf denen der Firmen.

network-picture = Als Bild
network-how = Jeder Punkt ist eine Firma und führt zu ihrer Seite; je mehr Firmen sie empfehlen, desto größer ist er. Ein Pfeil führt von der Firma, die empfiehlt, zur empfohlenen; eine dicke Linie steht, wo beide einander empfehlen. Firmen stehen bei denen, die Ähnliches tun.
network-part = Von { $total } Firmen mit einer Empfehlung sind dies die { $drawn } mit den meisten, erhaltenen und gegebenen.
network-point = Zeigen Sie auf eine Firma, tippen Sie sie an oder gehen Sie mit der Tabulatortaste zu ihr, dann treten ihre eigenen Empfehlungen hervor.
network-frame = Das Bild
network-firm = { $firm }: empfiehlt { $gives }, empfohlen von { $takes }
network-same = Dasselbe als Tabelle
network-table = Als Tabelle
network-table-part = Die { $drawn } Firmen des Bildes nach Namen. Was die anderen { $others } sagen, steht auf ihren eigenen Seiten.
network-rows = Firmen und Empfehlungen
network-column-firm = Firma
network-column-gives = Empfiehlt
network-column-takes = Empfohlen von
network-both = gegenseitig
network-reasons = die Gründe
network-nobody = noch niemand

circle-title = Ihr Umfeld
circle-both = { $firm }: beide empfehlen einander
circle-gives = { $firm }: empfiehlt { $middle }
circle-takes = { $firm }: empfohlen von { $middle }
circle-how = Ein Pfeil führt von der Firma, die empfiehlt, zur empfohlenen; eine dicke Linie steht, wo es beide tun.
circle-more = { $count } weitere sind nicht gezeichnet.
circle-all = Alle, die einander empfehlen
