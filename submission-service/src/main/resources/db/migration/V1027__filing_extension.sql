-- each time an authority moved a filing's dates
create table filing_extension (
    event_id   uuid        primary key,
    filing_id  text        not null references filing (id),
    submit_by  date        not null,
    publish_by date        not null,
    reason     text        not null,
    granted_by text        not null,
    granted_at timestamptz not null
);
create index filing_extension_of_filing on filing_extension (filing_id, granted_at);
