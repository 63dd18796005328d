-- Regions, agencies and seasons. Codes are GB/T 2260 style text, never numbers.
create table region (
    code        text primary key,
    name        text not null,
    level       text not null,
    parent_code text references region (code)
);
create index region_by_parent on region (parent_code);

create table agency (
    code              text primary key,
    name              text    not null,
    aliases           text[]  not null,
    kind              text    not null,
    region_code       text    not null references region (code),
    rule_making_power boolean not null,
    active            boolean not null
);
create index agency_by_region on agency (region_code, code);

-- opening_after: agencies up to and including this code have their filing; null when none has; the season is opened
-- in batches, so that a hundred thousand filings do not need one transaction.
create table season (
    year          int         primary key,
    state         text        not null,
    closes_at     timestamptz not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    opening_after text,
    opening_done  boolean     not null
);
create index season_being_opened on season (year) where not opening_done;
create index season_open on season (closes_at) where state = 'OPEN';

create table season_due_date (
    year        int  not null references season (year),
    agency_kind text not null,
    submit_by   date not null,
    publish_by  date not null,
    primary key (year, agency_kind)
);
