-- The mark of a store that was given back from a copy, so that an index that was built from another store is built anew.
create table store_generation (
    id integer primary key,
    generation varchar(64) not null
);
