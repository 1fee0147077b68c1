-- One row exactly when this database was made in training; how far its clock is ahead of (or behind) the system's.
create table training_clock (
    id        integer     primary key,
    offset_ms bigint      not null,
    sample    varchar(10) not null
);
