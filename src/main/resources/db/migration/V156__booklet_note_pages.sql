-- Whether pages for notes may stand in a booklet; one made before has them.
alter table booklet add column note_pages boolean default true not null;
