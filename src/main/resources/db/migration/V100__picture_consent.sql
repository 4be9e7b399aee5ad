-- Whether a person is to be seen in a photograph and agreed to it, by whose word and when.
create table picture_consent (
    picture_id varchar(40) primary key references picture (id) on delete cascade,
    said varchar(20) not null,
    said_by bigint references person (id) on delete set null,
    said_at timestamp with time zone not null
);
