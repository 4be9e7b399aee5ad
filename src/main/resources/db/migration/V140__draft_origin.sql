-- Where a draft came from that was taken over from a web page or another program; it goes with the draft.
create table draft_origin (
    draft_id bigint primary key references recipe_draft (id) on delete cascade,
    source varchar(1000) not null,
    author varchar(200) not null,
    licence varchar(60) not null,
    words varchar(100000) not null,
    own_words boolean not null
);
