-- Which instance does a job that only one may do. Written by ShedLock, which counts in UTC without a zone.
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp(3) not null,
    locked_at timestamp(3) not null,
    locked_by varchar(255) not null
);
