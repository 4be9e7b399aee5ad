-- Where a recipe stands: since when and by whose hand it waits or lies in the bin, and the kind word it was sent back with.
alter table recipe add column sent_at timestamp with time zone;
alter table recipe add column hand varchar(200) default '' not null;
alter table recipe add column word varchar(2000) default '' not null;
alter table recipe add column state_before varchar(20);
alter table recipe add column binned_at timestamp with time zone;
alter table recipe add column binned_by bigint;
-- How many revisions there are, and which of them says what the recipe says now.
alter table recipe add column revisions integer default 0 not null;
alter table recipe add column text_revision integer default 0 not null;

update recipe set sent_at = created_at where state = 'SENT';

create index recipe_state on recipe (state);
create index recipe_owner on recipe (owner_id);

create sequence recipe_revision_seq start with 1 increment by 50;

-- Each change of a recipe with the whole text after it, as JSON. Nobody changes a revision; it goes when its recipe is erased.
create table recipe_revision (
    id bigint primary key,
    recipe_id bigint not null references recipe (id) on delete cascade,
    number integer not null,
    deed varchar(20) not null,
    person_id bigint,
    person_name varchar(200) not null,
    made_at timestamp with time zone not null,
    title varchar(200) not null,
    word varchar(2000) not null,
    picture_id varchar(40),
    content ${bytes} not null,
    unique (recipe_id, number)
);

create index recipe_revision_picture on recipe_revision (picture_id);

-- What a member wants changed in a published recipe. The published text stays until somebody has looked through it.
create table recipe_proposal (
    recipe_id bigint primary key references recipe (id) on delete cascade,
    version integer not null,
    person_id bigint not null,
    person_name varchar(200) not null,
    sent_at timestamp with time zone not null,
    base_revision integer not null,
    word varchar(2000) not null,
    picture_id varchar(40),
    content ${bytes} not null
);
