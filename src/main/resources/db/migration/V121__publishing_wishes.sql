-- Editions that somebody asked for and that are not finished yet. Should the program end meanwhile, the work begins anew at the next start;
-- what makes it end again and again is given up.
create table publishing_wish (
    booklet_id bigint primary key references booklet (id) on delete cascade,
    attempts integer not null,
    asked_at timestamp with time zone not null
);
