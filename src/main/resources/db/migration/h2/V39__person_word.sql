-- The words by which appeals are found, each by its beginning: compared letter by letter, whatever the database's language.
create table appeal_word (
    word varchar(60) not null,
    number varchar(20) not null,
    primary key (word, number)
);
create index appeal_word_by_number on appeal_word (number, word);

create view v_person_word (word, number) as select word, number from appeal_word;
