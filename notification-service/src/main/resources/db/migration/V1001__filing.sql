-- what this service knows of filings, from events
create table filing (
    id           text   not null primary key,
    year         int    not null,
    agency_code  text   not null,
    agency_name  text   not null,
    region_codes text[] not null,
    region_names text[] not null,
    submit_by    date   not null,
    publish_by   date   not null
);
create index filing_agency on filing (agency_code);
create index filing_regions on filing using gin (region_codes);
