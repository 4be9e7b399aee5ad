create sequence parcel_seq start with 1 increment by 50;

-- What a food-aid kit held. The key never changes, so that links and lessons go on finding it.
create table parcel (
    id bigint primary key,
    version integer not null,
    parcel_key varchar(120) not null unique,
    country varchar(2) not null,
    programme varchar(200) not null,
    period varchar(40) not null,
    for_whom varchar(200) not null,
    valid_from date,
    valid_to date,
    source varchar(1000) not null,
    changed_by varchar(100) not null,
    changed_at timestamp with time zone not null
);

create table parcel_item (
    parcel_id bigint not null references parcel (id) on delete cascade,
    position integer not null,
    food_id varchar(60),
    name varchar(200) not null,
    pack_grams numeric(10, 2),
    packs integer not null,
    other_amount varchar(100) not null,
    primary key (parcel_id, position)
);

create sequence price_list_seq start with 1 increment by 50;

-- Prices of one day or month, with what holds for all rows unless a row says otherwise.
create table price_list (
    id bigint primary key,
    version integer not null,
    list_key varchar(120) not null unique,
    place varchar(200) not null,
    priced_on date not null,
    source varchar(1000) not null,
    tier varchar(20) not null,
    changed_by varchar(100) not null,
    changed_at timestamp with time zone not null
);

create table price (
    price_list_id bigint not null references price_list (id) on delete cascade,
    position integer not null,
    food_id varchar(60) not null,
    tier varchar(20) not null,
    euros numeric(12, 4),
    per varchar(20) not null,
    pack_euros numeric(12, 4),
    place varchar(200) not null,
    item varchar(300) not null,
    source varchar(1000) not null,
    note varchar(1000) not null,
    primary key (price_list_id, position)
);

-- What was taken over from the files of the starter notebook, once for ever: also what was removed here later.
create table starter_taken (
    name varchar(160) primary key,
    taken_at timestamp with time zone not null
);
