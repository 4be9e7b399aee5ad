create sequence recipe_face_seq start with 1 increment by 50;

-- Faces given to a dish. A row is one person's face or the counts of a lesson day. The mark lets a person change their face and says
-- nothing of who it is; counts of a lesson day have none.
create table recipe_face (
    id bigint primary key,
    recipe_id bigint not null references recipe (id) on delete cascade,
    given_on date not null,
    mark varchar(64),
    good integer not null,
    so_so integer not null,
    bad integer not null,
    unique (recipe_id, mark)
);

-- What marks are made with.
create table recipe_face_secret (
    id integer primary key,
    secret varchar(64) not null
);
