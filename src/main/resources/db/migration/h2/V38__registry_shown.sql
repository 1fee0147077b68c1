-- Pictures drawn anew for a page; what was sent stays beside them, byte for byte.
create table attachment_shown (
    attachment bigint primary key references attachment (id),
    content binary large object not null
);

create view v_registry_shown (file) as select attachment from attachment_shown;
