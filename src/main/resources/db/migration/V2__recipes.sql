-- A photograph in three sizes, re-encoded; nothing of the uploaded file is kept. Its id cannot be guessed.
create table picture (
    id varchar(40) primary key,
    width integer not null,
    height integer not null,
    created_at timestamp with time zone not null,
    large_jpeg ${bytes} not null,
    medium_jpeg ${bytes} not null,
    small_jpeg ${bytes} not null
);

create sequence recipe_seq start with 1 increment by 50;

create table recipe (
    id bigint primary key,
    version integer not null,
    recipe_key varchar(120) not null,
    language varchar(10) not null,
    title varchar(200) not null,
    description varchar(4000) not null,
    kind varchar(20) not null,
    yield_amount varchar(60) not null,
    yield_unit varchar(20) not null,
    yield_detail varchar(200) not null,
    minutes integer,
    author varchar(200) not null,
    licence varchar(60) not null,
    source varchar(1000) not null,
    illustration varchar(40) not null,
    keeps_months integer,
    storing_place varchar(20),
    state varchar(20) not null,
    owner_id bigint references person (id),
    picture_id varchar(40) references picture (id),
    parcel_foods integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    published_at timestamp with time zone,
    unique (recipe_key, language)
);

create table recipe_tag (
    recipe_id bigint not null references recipe (id) on delete cascade,
    position integer not null,
    tag varchar(100) not null,
    primary key (recipe_id, position)
);

create table recipe_line (
    recipe_id bigint not null references recipe (id) on delete cascade,
    position integer not null,
    group_title varchar(200) not null,
    text varchar(1000) not null,
    food_id varchar(60),
    primary key (recipe_id, position)
);

create index recipe_line_food on recipe_line (food_id);

create table recipe_step (
    recipe_id bigint not null references recipe (id) on delete cascade,
    position integer not null,
    text varchar(4000) not null,
    primary key (recipe_id, position)
);

create table recipe_note (
    recipe_id bigint not null references recipe (id) on delete cascade,
    position integer not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    text varchar(4000) not null,
    primary key (recipe_id, position)
);

create sequence recipe_draft_seq start with 1 increment by 50;

-- What somebody has typed and not yet sent: one draft for each person and recipe.
create table recipe_draft (
    id bigint primary key,
    version integer not null,
    person_id bigint not null references person (id) on delete cascade,
    recipe_id bigint references recipe (id) on delete cascade,
    content varchar(100000) not null,
    changed_at timestamp with time zone not null
);

create index recipe_draft_person on recipe_draft (person_id);
