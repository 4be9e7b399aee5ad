package lv.burtnica.people.ui;

import lv.burtnica.backup.OnPostgres;

@OnPostgres
class FirstAccountViewOnPostgresTest extends FirstAccountViewTest {}
