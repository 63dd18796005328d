-- Published reports that the authority withdrew: this revision and every earlier one are gone from the public site. A later
-- revision, made by a correction, is public again.
create table retraction (
    filing_id    text        not null references filing (id),
    revision     int         not null,
    note         text        not null,
    retracted_by text        not null,
    retracted_at timestamptz not null,
    primary key (filing_id, revision)
);
create index retraction_by_time on retraction (retracted_at desc);
create index published_report_by_time on published_report (published_at desc) where origin = 'FILED';
