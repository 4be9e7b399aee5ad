-- What stood in an edition, as fingerprints of its parts, so that the next one can say what changed. An edition that was published before
-- this has none. Titles stay as they were printed, also where the recipe is gone from the notebook.
alter table edition add column marks varchar(1000);
-- What its imprint says of the changes, a line each: the same sentences must be printed to find out whether anything changed since.
alter table edition add column news varchar(8000) default '' not null;

create table edition_leaf (
    edition_id bigint not null references edition (id) on delete cascade,
    position integer not null,
    recipe_key varchar(200) not null,
    title varchar(500) not null,
    marks varchar(1000) not null,
    primary key (edition_id, position)
);
