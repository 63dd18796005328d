-- one row per task and step (and day, where the step comes daily; otherwise the occasion is empty): a second run tells nothing
-- twice, a missed one is caught up once. told: scope of the level above that was told too
create table desk_escalation (
    task_id         text        not null references desk_task,
    step            text        not null,
    occasion        text        not null,
    filing_id       text        not null references review_case,
    run_date        date        not null,
    days_overdue    int         not null,
    told            text,
    recorded_at     timestamptz not null,
    primary key (task_id, step, occasion)
);
create index desk_escalation_of_filing on desk_escalation (filing_id, recorded_at);
