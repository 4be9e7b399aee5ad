create sequence food_entry_seq start with 1 increment by 50;

-- A food that a coordinator added, or what they say of a food of the catalogue. The catalogue's own figures stay in its files.
create table food_entry (
    id bigint primary key,
    version integer not null,
    food_id varchar(60) not null unique
);

-- One thing said of a food: its name, a figure, its allergens; by whom, when, and by whose word.
create table food_fact (
    food_entry_id bigint not null references food_entry (id) on delete cascade,
    fact varchar(40) not null,
    said varchar(2000) not null,
    source varchar(1000) not null,
    said_by varchar(100) not null,
    said_at timestamp with time zone not null,
    primary key (food_entry_id, fact)
);
