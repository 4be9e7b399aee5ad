create sequence lesson_day_seq start with 1 increment by 50;

-- A day on which a lesson is held with a group. What it is planned with stands as people answered it; parcels and foods by their ids with
-- blanks between. The code opens the page that people answer at the table.
create table lesson_day (
    id bigint primary key,
    version integer not null,
    course varchar(60) not null,
    lesson integer not null,
    lesson_version integer not null,
    language varchar(10) not null,
    group_id bigint references support_group (id) on delete set null,
    group_name varchar(100) not null,
    made_by bigint references person (id) on delete set null,
    changed_by bigint references person (id) on delete set null,
    changed_at timestamp with time zone not null,
    held_on date not null,
    starts_at varchar(5) not null,
    place varchar(100) not null,
    people integer not null,
    parcels varchar(16000) not null,
    at_hand varchar(8000) not null,
    budget numeric(9, 2),
    state varchar(20) not null,
    code varchar(40) not null unique,
    came integer,
    portions integer,
    paid numeric(9, 2)
);
create index lesson_day_group on lesson_day (group_id);
create index lesson_day_maker on lesson_day (made_by);
create index lesson_day_lesson on lesson_day (course, lesson);

-- What is cooked on the day: the recipe at the revision at which it was planned, and what people said of it on paper.
create table lesson_day_dish (
    day_id bigint not null references lesson_day (id) on delete cascade,
    position integer not null,
    recipe_key varchar(120) not null,
    who varchar(500) not null,
    recipe_id bigint,
    revision integer not null,
    good integer not null,
    so_so integer not null,
    bad integer not null,
    primary key (day_id, position)
);
create index lesson_day_dish_recipe on lesson_day_dish (recipe_id);

-- The questionnaire in numbers: for a question, before or after the lesson, how many gave each face from "not at all" to "very".
create table lesson_day_answer (
    day_id bigint not null references lesson_day (id) on delete cascade,
    question integer not null,
    afterwards boolean not null,
    face1 integer not null,
    face2 integer not null,
    face3 integer not null,
    face4 integer not null,
    face5 integer not null,
    primary key (day_id, question, afterwards)
);
