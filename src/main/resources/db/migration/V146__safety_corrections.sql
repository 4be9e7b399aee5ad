-- What the shelf last said of each published recipe that matters for safety: its allergens and its safety notes.
create table safety_statement (
    recipe_id bigint primary key references recipe (id) on delete cascade,
    contained varchar(400) not null,
    may_contain varchar(400) not null,
    notes varchar(100000) not null
);

-- Where that changed, what it was before and is since. Editions that hold the recipe and are older are marked by it.
create table safety_correction (
    recipe_id bigint not null references recipe (id) on delete cascade,
    number integer not null,
    noticed_at timestamp with time zone not null,
    contained_before varchar(400) not null,
    may_contain_before varchar(400) not null,
    notes_before varchar(100000) not null,
    contained varchar(400) not null,
    may_contain varchar(400) not null,
    notes varchar(100000) not null,
    primary key (recipe_id, number)
);

create index safety_correction_time on safety_correction (noticed_at);

-- Who wants to be told of corrections in the notebook, and up to when they have seen them.
create table correction_follower (
    person_id bigint primary key references person (id) on delete cascade,
    seen_at timestamp with time zone not null
);
