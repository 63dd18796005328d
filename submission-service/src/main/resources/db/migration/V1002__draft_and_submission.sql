-- The file as it came, what was read out of it, and what the rules said, kept together.
create table draft_import (
    id          uuid        primary key,
    filing_id   text        not null references filing (id),
    file_name   text        not null,
    content     bytea       not null,
    sha256      text        not null,
    report      jsonb       not null,
    reading     jsonb       not null,
    findings    jsonb       not null,
    imported_by text        not null,
    imported_at timestamptz not null
);
create index draft_import_of_filing on draft_import (filing_id, imported_at);

create table draft (
    filing_id text        primary key references filing (id),
    version   bigint      not null,
    report    jsonb       not null,
    import_id uuid        references draft_import (id),
    saved_by  text        not null,
    saved_at  timestamptz not null
);

-- Everybody who ever saved a draft of the filing: none of them may decide it at a desk.
create table draft_author (
    filing_id text not null references filing (id),
    subject   text not null,
    primary key (filing_id, subject)
);

create table submission (
    filing_id      text        not null references filing (id),
    number         int         not null,
    revision       int         not null,
    receipt_number text        not null unique,
    submitted_at   timestamptz not null,
    submitted_by   text        not null,
    draft_version  bigint      not null,
    import_id      uuid        references draft_import (id),
    correction     boolean     not null,
    rule_set       text        not null,
    report         jsonb       not null,
    findings       jsonb       not null,
    explanations   jsonb       not null,
    overrides      jsonb       not null,
    sign_offs      jsonb       not null,
    declaration    jsonb       not null,
    primary key (filing_id, number)
);
