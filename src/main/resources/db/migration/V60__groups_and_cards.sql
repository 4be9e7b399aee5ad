-- Names as people type them in a hurry: no capitals, no marks, single blanks. Not unique: an exact name wins, and a doubtful one signs nobody in.
alter table person add column sign_in_key varchar(100);
alter table person add column shown_key varchar(100);
update person
set sign_in_key = translate(lower(sign_in_name), 'āčēģīķļņšūž', 'acegiklnsuz'),
    shown_key = translate(lower(shown_name), 'āčēģīķļņšūž', 'acegiklnsuz');
alter table person alter column sign_in_key set not null;
alter table person alter column shown_key set not null;
create index person_sign_in_key on person (sign_in_key);
create index person_shown_key on person (shown_key);

create sequence support_group_seq start with 1 increment by 50;

create table support_group (
    id bigint primary key,
    version integer not null,
    name varchar(100) not null,
    created_at timestamp with time zone not null
);

create sequence membership_seq start with 1 increment by 50;

create table membership (
    id bigint primary key,
    group_id bigint not null references support_group (id) on delete cascade,
    person_id bigint not null references person (id) on delete cascade,
    unique (group_id, person_id)
);
create index membership_person on membership (person_id);

create sequence card_seq start with 1 increment by 50;

-- A printed card. Only the hash of its code is kept. It makes an account in a group, or lets one person choose a new passphrase.
create table card (
    id bigint primary key,
    version integer not null,
    code_hash varchar(64) not null unique,
    role varchar(20) not null,
    group_id bigint references support_group (id) on delete cascade,
    person_id bigint references person (id) on delete cascade,
    made_by bigint references person (id) on delete set null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);
create index card_group on card (group_id);
create index card_person on card (person_id);
