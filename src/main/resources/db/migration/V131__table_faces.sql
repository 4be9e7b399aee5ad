create sequence table_face_seq start with 1 increment by 50;

-- A face that somebody gave to a dish on the page at the table. The device is a hash that leads back to nobody; it lets whoever gave the
-- face change it.
create table table_face (
    id bigint primary key,
    day_id bigint not null references lesson_day (id) on delete cascade,
    recipe_key varchar(120) not null,
    device varchar(64) not null,
    face varchar(10) not null,
    unique (day_id, recipe_key, device)
);
