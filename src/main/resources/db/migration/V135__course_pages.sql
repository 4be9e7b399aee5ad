create sequence course_page_seq start with 1 increment by 50;

-- A file of the course as somebody changed it here, each version whole. Files that nobody changed are not in the store.
create table course_page (
    id bigint primary key,
    course varchar(60) not null,
    language varchar(10) not null,
    page varchar(120) not null,
    number integer not null,
    restored integer not null,
    content varchar(200000) not null,
    why varchar(500) not null,
    person_id bigint references person (id) on delete set null,
    person_name varchar(100) not null,
    made_at timestamp with time zone not null,
    unique (course, language, page, number)
);
