-- Which parts a booklet has besides its recipes; a booklet made before has them all.
alter table booklet add column how_to boolean default true not null;
alter table booklet add column judgements boolean default true not null;
alter table booklet add column notes boolean default true not null;
alter table booklet add column conversions boolean default true not null;
alter table booklet add column beside varchar(10);
alter table booklet add column funder_sentence varchar(600) default '' not null;

create table booklet_chapter (
    booklet_id bigint not null references booklet (id) on delete cascade,
    kind varchar(20) not null,
    words varchar(2000) not null,
    primary key (booklet_id, kind)
);

create table booklet_logo (
    booklet_id bigint not null references booklet (id) on delete cascade,
    position integer not null,
    picture ${bytes} not null,
    width integer not null,
    height integer not null,
    alt varchar(200) not null,
    millimetres double precision not null,
    emblem boolean not null,
    primary key (booklet_id, position)
);
