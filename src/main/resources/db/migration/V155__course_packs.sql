-- The revisions of the course pack that this notebook made, so that the same contents give the same file.
create table course_pack_made (
    revision integer primary key,
    pack varchar(60) not null,
    contents varchar(64) not null,
    made_at timestamp with time zone not null
);

-- A pack of another notebook that somebody took in here.
create table course_pack_taken (
    id varchar(40) primary key,
    pack varchar(60) not null,
    revision integer not null,
    title varchar(300) not null,
    came_from varchar(300) not null,
    person_id bigint references person (id) on delete set null,
    taken_at timestamp with time zone not null
);

-- What each text of a pack said when it was last taken in: what both sides have changed since is told from it.
create table course_pack_base (
    pack varchar(60) not null,
    path varchar(200) not null,
    local_key varchar(120) not null,
    content varchar(1000000) not null,
    picture varchar(64) not null,
    picture_id varchar(40) not null,
    revision integer not null,
    primary key (pack, path)
);
