-- people marked away, both days counted; what they had claimed goes to the deputy or back to its desk
create table absence (
    id          uuid primary key,
    subject     text        not null,
    from_day    date        not null,
    to_day      date        not null check (to_day >= from_day),
    deputy      text,
    reason      text        not null,
    entered_by  text        not null,
    entered_at  timestamptz not null,
    ended_by    text,
    ended_at    timestamptz
);
create index absence_of_person on absence (subject, to_day) where ended_at is null;
create index absence_list on absence (from_day desc, id);

-- every time a claimed task went from one person to another or back to its desk by somebody's word
create table handover (
    id          bigint generated always as identity primary key,
    task_id     text        not null references desk_task,
    filing_id   text        not null references review_case,
    kind        text        not null check (kind in ('DELEGATED', 'REASSIGNED', 'ABSENT')),
    handed_from text,
    handed_to   text,
    note        text        not null,
    handed_by   text,
    handed_at   timestamptz not null
);
create index handover_of_filing on handover (filing_id, id);

create index desk_task_of_person on desk_task (assignee) where state = 'CLAIMED';
