create sequence funder_seq start with 1 increment by 50;

-- Who pays for lesson days: what has to be said about it on the poster and the certificate. The name is for those who choose.
create table funder (
    id bigint primary key,
    version integer not null,
    name varchar(100) not null,
    sentence varchar(600) not null
);

create table funder_logo (
    funder_id bigint not null references funder (id) on delete cascade,
    position integer not null,
    picture ${bytes} not null,
    width integer not null,
    height integer not null,
    alt varchar(200) not null,
    millimetres double precision not null,
    emblem boolean not null,
    primary key (funder_id, position)
);

alter table lesson_day add column funder_id bigint references funder (id) on delete set null;
create index lesson_day_funder on lesson_day (funder_id);
