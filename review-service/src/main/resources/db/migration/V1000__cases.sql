-- what the register last said about an agency
create table agency (
    code        text primary key,
    name        text        not null,
    aliases     text[]      not null,
    kind        text        not null,
    active      boolean     not null
);

-- one case per filing; region_codes is the path from the province down
create table review_case (
    filing_id           text primary key,
    year                int         not null,
    agency_code         text        not null,
    agency_name         text        not null,
    agency_kind         text        not null,
    region_path         jsonb       not null,
    region_codes        text[]      not null,
    submit_by           date        not null,
    publish_by          date        not null,
    overdue_at          timestamptz not null,
    state               text        not null check (state in
        ('DRAFTING', 'IN_REVIEW', 'APPROVED', 'REWORK', 'CORRECTING', 'PUBLISHED', 'EXEMPT')),
    correction          boolean     not null default false,
    submission          int         not null default 0,
    rounds              int         not null default 0,
    first_submitted_at  timestamptz,
    published_submission int,
    published_revision  int,
    public_address      text,
    published_at        timestamptz,
    since               timestamptz not null,
    version             bigint      not null default 1
);
create index review_case_unfiled on review_case (year, submit_by) where first_submitted_at is null;
create index review_case_board on review_case (year, filing_id);
create index review_case_regions on review_case using gin (region_codes);

-- the engine does not make business keys unique: at most one process runs for a filing
create table process_run (
    filing_id   text        not null references review_case,
    run         int         not null,
    instance_id text,
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (filing_id, run)
);
create unique index process_run_one_at_a_time on process_run (filing_id) where ended_at is null;

-- our own copy of everything that was handed in
create table submission (
    filing_id       text        not null references review_case,
    number          int         not null,
    revision        int         not null,
    receipt_number  text        not null,
    submitted_at    timestamptz not null,
    submitted_by    text        not null,
    drafters        text[]      not null,
    sign_offs       jsonb       not null,
    explanations    jsonb       not null,
    overrides       jsonb       not null,
    declared_by     text        not null,
    declared_as     text        not null,
    rule_set        text        not null,
    correction      boolean     not null,
    report          jsonb       not null,
    validated_with  text,
    findings        jsonb,
    blocks          boolean,
    validated_at    timestamptz,
    primary key (filing_id, number)
);

-- everybody who had a hand in a filing, over all its submissions: none of them may decide it
create table involvement (
    filing_id   text not null references review_case,
    subject     text not null,
    number      int  not null,
    primary key (filing_id, subject, number)
);

-- events that had no effect when they came: early ones wait, stale ones are on record
create table kept_message (
    id              uuid primary key,
    arrival         bigint generated always as identity,
    filing_id       text        not null,
    type            text        not null,
    time            timestamptz not null,
    body            bytea       not null,
    verdict         text        not null check (verdict in ('EARLY', 'STALE')),
    kept_at         timestamptz not null,
    tried_version   bigint,
    settled_as      text check (settled_as in ('DELIVER', 'STALE')),
    settled_at      timestamptz
);
create index kept_message_waiting on kept_message (filing_id, arrival) where verdict = 'EARLY' and settled_at is null;
