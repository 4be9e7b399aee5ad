package lv.burtnica.booklet;

import lv.burtnica.backup.OnPostgres;

@OnPostgres
class BookletDeskOnPostgresTest extends BookletDeskTest {}
