create table season (
    year            int primary key,
    seed            text        not null,
    state           text        not null check (state in ('UNKNOWN', 'OPEN', 'CLOSED')),
    closes_at       timestamptz,
    instance_id     text,
    opened_at       timestamptz,
    circular_at     timestamptz
);

-- one row per filing, due date and step (and day, where the step comes daily; otherwise the occasion is empty):
-- a second run sends nothing twice, a missed one is caught up once
create table reminder (
    filing_id       text        not null references review_case,
    submit_by       date        not null,
    step            text        not null,
    occasion        text        not null,
    run_date        date        not null,
    recorded_at     timestamptz not null,
    primary key (filing_id, submit_by, step, occasion)
);

create table circular (
    year        int         not null,
    issue       int         not null,
    late        jsonb       not null,
    issued_at   timestamptz not null,
    primary key (year, issue)
);

create table extension (
    id          uuid primary key,
    filing_id   text        not null references review_case,
    submit_by   date        not null,
    publish_by  date        not null,
    overdue_at  timestamptz not null,
    reason      text        not null,
    granted_by  text        not null,
    granted_at  timestamptz not null
);
create index extension_of_filing on extension (filing_id, granted_at);
