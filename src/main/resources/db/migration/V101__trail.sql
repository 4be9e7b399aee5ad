-- Who did what to what, and when. Nothing in it is a name: people and groups by number, other things by key.
create sequence trail_entry_seq start with 1 increment by 50;

create table trail_entry (
    id bigint primary key,
    deed varchar(40) not null,
    person_id bigint,
    thing varchar(200) not null,
    done_at timestamp with time zone not null
);

create index trail_entry_done_at on trail_entry (done_at);
create index trail_entry_person on trail_entry (person_id);
