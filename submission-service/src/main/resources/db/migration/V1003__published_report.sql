-- What the public may read. Every revision stays; latest marks the one that the address without a number shows.
create table published_report (
    year              int         not null,
    agency_code       text        not null references agency (code),
    revision          int         not null,
    latest            boolean     not null,
    agency_name       text        not null,
    title             text        not null,
    origin            text        not null,
    submission_number int,
    reason            text,
    report            jsonb       not null,
    article           text        not null,
    published_at      timestamptz not null,
    primary key (year, agency_code, revision)
);
create unique index published_report_latest on published_report (year desc, agency_code) where latest;
