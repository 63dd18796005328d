-- Published revisions as files, made at the first request and kept: the same address always gives the same bytes.
create table published_file (
    year        int         not null,
    agency_code text        not null,
    revision    int         not null,
    form        text        not null,
    content     bytea       not null,
    sha256      text        not null,
    made_at     timestamptz not null,
    primary key (year, agency_code, revision, form),
    foreign key (year, agency_code, revision) references published_report (year, agency_code, revision)
);
-- they are compressed as they are
alter table published_file alter column content set storage external;
