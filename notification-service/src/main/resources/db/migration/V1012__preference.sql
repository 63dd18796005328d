-- by which channels a person wants to be told; who chose nothing is told by e-mail
create table preference (
    subject        text        not null primary key,
    channels       jsonb       not null,
    webhook_url    text,
    webhook_secret text,
    mobile         text,
    changed_at     timestamptz not null,
    changed_by     text        not null
);
