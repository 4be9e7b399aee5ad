-- How often a file of an edition was downloaded in a month. Nothing is kept of who did it.
create table download_count (
    edition_id bigint not null references edition (id) on delete cascade,
    sheet varchar(20) not null,
    counted_month varchar(7) not null,
    downloads bigint not null,
    primary key (edition_id, sheet, counted_month)
);
