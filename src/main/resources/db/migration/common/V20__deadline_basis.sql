-- What people decided about a clock beside its rule: a stated date, an agreed time, a shorter term, extensions.
alter table clock add column particulars varchar(8000);
-- What a term rests on, kept as it was known when the term was made; empty for the terms of before.
alter table clock_term add column basis varchar(20000);
