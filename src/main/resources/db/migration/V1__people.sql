create sequence person_seq start with 1 increment by 50;

create table person (
    id bigint primary key,
    version integer not null,
    sign_in_name varchar(100) not null unique,
    shown_name varchar(100) not null,
    password_hash varchar(255) not null,
    role varchar(20) not null,
    language varchar(10) not null,
    created_at timestamp with time zone not null
);

create sequence invitation_seq start with 1 increment by 50;

-- A one-time link. Only the hash of its secret is kept, so that the database gives nobody a way in.
create table invitation (
    id bigint primary key,
    secret_hash varchar(64) not null unique,
    role varchar(20) not null,
    created_at timestamp with time zone not null,
    used_at timestamp with time zone
);
