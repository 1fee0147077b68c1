-- The installation as the sample left it, as a backup file: what "back to the beginning" puts back.
create table training_beginning (
    id       integer             primary key,
    taken_at timestamp(6) with time zone not null,
    content  binary large object not null
);
