-- What each service needs before its work can begin (003, 5.2.7): facts and documents, by topic; topic '*' is for every application.
create table service_need (
    code varchar(60) primary key,
    place integer not null,
    topic varchar(60) not null,
    kind varchar(20) not null,
    known varchar(30),
    name_ru varchar(200) not null,
    name_uk varchar(200) not null,
    name_en varchar(200) not null
);
