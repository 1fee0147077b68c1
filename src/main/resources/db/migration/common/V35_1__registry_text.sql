-- What was written, for whoever compares texts.
create view v_registry_text (number, subject, text) as
select number, subject, text from appeal;
