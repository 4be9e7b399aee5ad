create sequence lesson_suggestion_seq start with 1 increment by 50;

-- What a group said after a lesson: what worked, and what to change. It stays with the lesson until somebody takes it in or puts it aside.
create table lesson_suggestion (
    id bigint primary key,
    version integer not null,
    course varchar(60) not null,
    lesson integer not null,
    lesson_version integer not null,
    day_id bigint references lesson_day (id) on delete set null,
    group_name varchar(100) not null,
    said_on date not null,
    kind varchar(20) not null,
    words varchar(1000) not null,
    state varchar(20) not null,
    taken_version integer not null,
    reason varchar(500) not null
);
create index lesson_suggestion_lesson on lesson_suggestion (course, lesson);
create index lesson_suggestion_day on lesson_suggestion (day_id);
