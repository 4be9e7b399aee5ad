-- A lesson has versions in each language, so that a version's number alone does not say where a group finds its words.
alter table lesson_suggestion add column taken_language varchar(10) default '' not null;
update lesson_suggestion set taken_language = 'lv' where state = 'TAKEN_IN';
