-- What an edition was set from: the press's own blocks with their pictures, packed. It prints the same for ever.
create table edition_manuscript (
    edition_id bigint primary key references edition (id) on delete cascade,
    emblem boolean not null,
    content ${bytes} not null
);
