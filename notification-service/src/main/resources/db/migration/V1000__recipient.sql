-- who holds which role for which agency or region
create table recipient (
    subject    text        not null primary key,
    name       text        not null,
    email      text        not null,
    roles      text[]      not null,
    agency     text,
    region     text,
    active     boolean     not null,
    changed_at timestamptz not null default now()
);
-- "who holds a role here": an agency's people, or a region's
create index recipient_scope on recipient ((coalesce(agency, region))) where active;
create index recipient_region on recipient (region) where active;
