-- The audit log: who did what when, from where, with what before and after. Only ever added to; each entry holds the
-- hash of the one before, so that whoever changes one must change all later ones (docs/adr/0012-audit.md).
create table audit_head (
    -- what the entries are about: a filing's id, season:2026, agency:410781101, ...
    chain  text   not null primary key,
    number bigint not null,
    hash   text   not null
);

create table audit_entry (
    chain         text        not null,
    -- from 1, gapless
    number        bigint      not null,
    -- business time
    at            timestamptz not null,
    actor         text        not null,
    -- canonical JSON as it was hashed; jsonb would write it anew
    roles         text        not null,
    origin        text        not null,
    action        text        not null,
    before        text,
    after         text,
    previous_hash text        not null,
    hash          text        not null,
    primary key (chain, number)
);

create function audit_is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_only_added_to before update or delete on audit_entry
    for each row execute function audit_is_only_added_to();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function audit_is_only_added_to();
create trigger audit_head_stays before delete on audit_head
    for each row execute function audit_is_only_added_to();
create trigger audit_head_is_not_emptied before truncate on audit_head
    for each statement execute function audit_is_only_added_to();
