-- The notebook's one kitchen: how much goes into its spoon and its glass. No row means the usual ones.
create table kitchen (
    id integer primary key,
    version integer not null,
    spoon_ml integer not null,
    glass_ml integer not null,
    changed_by varchar(100) not null,
    changed_at timestamp with time zone not null
);
