package lv.burtnica.booklet;

import lv.burtnica.backup.OnPostgres;

@OnPostgres
class PublishingOnPostgresTest extends PublishingTest {}
