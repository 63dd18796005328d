-- What became of an agency: renamed, merged into a successor, abolished. The register holds what is; this what was.
create table agency_change (
    id             bigint      generated always as identity primary key,
    agency_code    text        not null references agency (code),
    kind           text        not null check (kind in ('RENAMED', 'MERGED', 'ABOLISHED')),
    former_name    text        not null,
    successor_code text        references agency (code),
    effective_on   date        not null,
    reason         text        not null,
    changed_by     text        not null,
    changed_at     timestamptz not null,
    check ((kind = 'MERGED') = (successor_code is not null))
);
create index agency_change_of_agency on agency_change (agency_code, id);
create unique index agency_dissolved_once on agency_change (agency_code) where kind <> 'RENAMED';

-- Who no longer acts for an agency, whatever a token still says; successor: who goes on with the work.
create table agency_departure (
    agency_code text        not null references agency (code),
    subject     text        not null,
    successor   text,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (agency_code, subject)
);
