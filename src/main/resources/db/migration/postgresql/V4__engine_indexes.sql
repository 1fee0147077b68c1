-- Without them, acquiring due jobs reads every pending timer: with a million of them 486 ms instead of 0.11 ms.
create index redress_job_duedate on ACT_RU_JOB (DUEDATE_);
create index redress_job_locked on ACT_RU_JOB (PROCESS_INSTANCE_ID_) where LOCK_OWNER_ is not null;
