-- What a worker has typed into the form of a lesson and not saved yet; the lesson 0 is one that is still to be added. The base is the
-- version that it began from.
create table lesson_draft (
    person_id bigint not null references person (id) on delete cascade,
    language varchar(10) not null,
    lesson integer not null,
    base integer not null,
    content varchar(1000000) not null,
    why varchar(1000) not null,
    changed_at timestamp with time zone not null,
    primary key (person_id, language, lesson)
);
