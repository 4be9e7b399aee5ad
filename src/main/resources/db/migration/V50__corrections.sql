create sequence line_correction_seq start with 1 increment by 50;

-- What somebody answered when the notebook asked which food the words of a line mean. A missing food says: none that is on the list.
create table line_correction (
    id bigint primary key,
    version integer not null,
    phrase varchar(400) not null unique,
    words varchar(400) not null,
    food_id varchar(60),
    person_id bigint references person (id) on delete set null,
    made_at timestamp with time zone not null
);
