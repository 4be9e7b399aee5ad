create sequence booklet_seq start with 1 increment by 50;

create table booklet (
    id bigint primary key,
    version integer not null,
    booklet_key varchar(120) not null,
    language varchar(10) not null,
    title varchar(200) not null,
    subtitle varchar(300) not null,
    group_name varchar(200) not null,
    foreword varchar(8000) not null,
    illustration varchar(40) not null,
    my_recipe_pages integer not null,
    owner_id bigint references person (id),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (booklet_key, language)
);

create table booklet_recipe (
    booklet_id bigint not null references booklet (id) on delete cascade,
    position integer not null,
    recipe_id bigint not null references recipe (id),
    primary key (booklet_id, position)
);

create sequence edition_seq start with 1 increment by 50;

-- What was published once; its files are never made again.
create table edition (
    id bigint primary key,
    booklet_id bigint not null references booklet (id),
    number integer not null,
    language varchar(10) not null,
    title varchar(200) not null,
    subtitle varchar(300) not null,
    group_name varchar(200) not null,
    illustration varchar(40) not null,
    pages integer not null,
    recipes integer not null,
    published_at timestamp with time zone not null,
    unique (booklet_id, number)
);

create sequence edition_file_seq start with 1 increment by 50;

create table edition_file (
    id bigint primary key,
    edition_id bigint not null references edition (id) on delete cascade,
    sheet varchar(20) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    content ${bytes} not null,
    unique (edition_id, sheet)
);
