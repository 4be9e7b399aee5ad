-- By which number the devices of a person know them; it says nothing about who it is.
create table passkey_holder (
    person_id bigint primary key references person (id) on delete cascade,
    handle varchar(100) not null unique
);

-- A device by which a person comes in. What belongs to the device is kept in the letters of Base64; its secret never leaves it.
create table passkey (
    credential varchar(1400) primary key,
    person_id bigint not null references person (id) on delete cascade,
    label varchar(100) not null,
    public_key varchar(8000) not null,
    attestation varchar(16000) not null,
    signatures bigint not null,
    verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports varchar(200) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null
);
create index passkey_person on passkey (person_id);
