-- what was told to whom, how and when stands as evidence: it is added to, never changed or removed
create function evidence_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the log of deliveries is append-only: % of % refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger delivery_attempt_kept before update or delete or truncate on delivery_attempt
    for each statement execute function evidence_is_kept();
create trigger delivery_line_kept before update or delete or truncate on delivery_line
    for each statement execute function evidence_is_kept();
create trigger delivery_kept before delete or truncate on delivery
    for each statement execute function evidence_is_kept();
create trigger delivery_words_kept before update of recipient, channel, address, ordered_at, title, text on delivery
    for each row when (
        (old.recipient, old.channel, old.address, old.ordered_at) is distinct from
        (new.recipient, new.channel, new.address, new.ordered_at)
        or (old.title is not null and (old.title, old.text) is distinct from (new.title, new.text)))
    execute function evidence_is_kept();
create trigger notice_kept before delete or truncate on notice
    for each statement execute function evidence_is_kept();
create trigger notice_words_kept
    before update of id, event_id, kind, filing_id, audience, role, scope, recipient, title, text, summary, created_at on notice
    for each row when (
        (old.id, old.event_id, old.kind, old.filing_id, old.audience, old.role, old.scope, old.recipient, old.title,
         old.text, old.summary, old.created_at) is distinct from
        (new.id, new.event_id, new.kind, new.filing_id, new.audience, new.role, new.scope, new.recipient, new.title,
         new.text, new.summary, new.created_at))
    execute function evidence_is_kept();
