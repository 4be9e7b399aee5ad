-- Which recipes stood in an edition when it was published; the booklet itself goes on changing.
create table edition_recipe (
    edition_id bigint not null references edition (id) on delete cascade,
    position integer not null,
    recipe_id bigint not null references recipe (id) on delete cascade,
    primary key (edition_id, position)
);
