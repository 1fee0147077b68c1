-- Without it, acquiring due jobs reads every pending timer. H2 knows no partial index; the engine's own index on
-- PROCESS_INSTANCE_ID_ has to do for the second one that PostgreSQL gets.
create index redress_job_duedate on ACT_RU_JOB (DUEDATE_);
