-- One agency, one season. region_path holds the codes from the province down, for scopes.
create table filing (
    id                   text        primary key,
    year                 int         not null,
    agency_code          text        not null references agency (code),
    agency_name          text        not null,
    agency_kind          text        not null,
    region_path          text[]      not null,
    submit_by            date        not null,
    publish_by           date        not null,
    state                text        not null,
    submissions          int         not null,
    first_submitted_at   timestamptz,
    published_submission int,
    published_revision   int,
    round                int,
    rework_due_at        timestamptz,
    reason               text,
    unique (agency_code, year)
);
create index filing_by_year_and_state on filing (year, state, id);
create index filing_by_region on filing using gin (region_path);

create table filing_timeline (
    id                bigint      generated always as identity primary key,
    filing_id         text        not null references filing (id),
    at                timestamptz not null,
    event             text        not null,
    state             text        not null,
    submission_number int,
    by_subject        text,
    note              text
);
create index filing_timeline_of_filing on filing_timeline (filing_id, id);

-- Messages of review-service that came too late or spoke of nothing we have: kept, never acted upon.
create table stale_message (
    event_id    uuid        primary key,
    filing_id   text        not null,
    event       text        not null,
    state       text,
    detail      text        not null,
    received_at timestamptz not null
);
create index stale_message_of_filing on stale_message (filing_id);
