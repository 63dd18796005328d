-- Seals: at times, the end of every chain that has grown since, under one hash, chained too. Exported and kept elsewhere,
-- they show what was changed or deleted here by somebody who could write into these tables (docs/adr/0015-audit.md).
create table audit_seal (
    number        bigint      not null primary key,
    at            timestamptz not null,
    heads         int         not null,
    root          text        not null,
    previous_hash text        not null,
    hash          text        not null
);

create table audit_sealed_head (
    chain  text   not null,
    number bigint not null,
    hash   text   not null,
    seal   bigint not null,
    primary key (chain, number)
);

create index audit_sealed_head_by_seal on audit_sealed_head (seal);

create trigger audit_seal_is_only_added_to before update or delete on audit_seal
    for each row execute function audit_is_only_added_to();
create trigger audit_seal_is_not_emptied before truncate on audit_seal
    for each statement execute function audit_is_only_added_to();
create trigger audit_sealed_head_is_only_added_to before update or delete on audit_sealed_head
    for each row execute function audit_is_only_added_to();
create trigger audit_sealed_head_is_not_emptied before truncate on audit_sealed_head
    for each statement execute function audit_is_only_added_to();
