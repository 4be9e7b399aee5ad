-- By which account at a service a person comes in: who vouches, and the number the person has there. Nothing else of it is kept.
create table service_account (
    issuer varchar(500) not null,
    subject varchar(255) not null,
    person_id bigint not null references person (id) on delete cascade,
    linked_at timestamp with time zone not null,
    primary key (issuer, subject)
);
create index service_account_person on service_account (person_id);
