-- What a draft was consolidated from, each time it was: draft_version is the version that the sums were saved as.
create table consolidation_draft (
    filing_id     text        not null references filing (id),
    draft_version bigint      not null,
    drafted_at    timestamptz not null,
    drafted_by    text        not null,
    overview      text        not null,
    primary key (filing_id, draft_version)
);

-- The reports whose numbers were added up, each with its revision, which stays what it was.
create table consolidation_source (
    filing_id     text   not null,
    draft_version bigint not null,
    agency_code   text   not null,
    revision      int    not null,
    primary key (filing_id, draft_version, agency_code),
    foreign key (filing_id, draft_version) references consolidation_draft (filing_id, draft_version)
);
