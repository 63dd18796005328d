-- who sits at which desk; scope is a region with everything below it, or one agency
create table reviewer (
    subject text not null,
    role    text not null check (role in ('AUTHORITY', 'SECRECY', 'INSPECTION', 'ADMINISTRATOR')),
    scope   text not null,
    name    text not null,
    primary key (subject, role, scope)
);

-- tasks at the desks; id is the engine's. scope_path is the path from the province down to the scope
create table desk_task (
    id                  text primary key,
    filing_id           text        not null references review_case,
    submission_number   int         not null,
    desk                text        not null check (desk in ('AUTHORITY', 'SECRECY', 'INSPECTION')),
    scope               text        not null,
    scope_path          text[]      not null,
    state               text        not null check (state in ('OPEN', 'CLAIMED', 'DONE', 'CLOSED')),
    assignee            text,
    due_at              timestamptz not null,
    opened_at           timestamptz not null,
    overdue_at          timestamptz,
    ended_at            timestamptz
);
create index desk_task_of_filing on desk_task (filing_id, opened_at);
create index desk_task_open on desk_task (due_at, id) where state in ('OPEN', 'CLAIMED');
create index desk_task_list on desk_task (due_at, id);
create index desk_task_scopes on desk_task using gin (scope_path);

create table decision (
    task_id             text primary key references desk_task,
    filing_id           text        not null references review_case,
    submission_number   int         not null,
    desk                text        not null,
    scope               text        not null,
    decision            text        not null check (decision in ('APPROVE', 'RETURN')),
    decided_by          text        not null,
    opinion             text        not null,
    reasons             jsonb       not null,
    decided_at          timestamptz not null
);
create index decision_of_filing on decision (filing_id, submission_number);

-- remarks of a desk: saved while it works, joined to the return that ends the round
create table remark (
    task_id     text        not null references desk_task,
    position    int         not null,
    code        text        not null,
    address     text,
    text        text        not null,
    saved_by    text        not null,
    saved_at    timestamptz not null,
    primary key (task_id, position)
);

-- each return of a filing, with all its reasons
create table round (
    filing_id           text        not null references review_case,
    round               int         not null,
    submission_number   int         not null,
    desk                text        not null,
    returned_by         text,
    reasons             jsonb       not null,
    rework_due_at       timestamptz not null,
    returned_at         timestamptz not null,
    primary key (filing_id, round)
);

-- how discipline inspection came to look at a submission or not to; a draw can be done again from seed and filing
create table inspection_choice (
    filing_id           text        not null references review_case,
    submission_number   int         not null,
    mode                text        not null check (mode in ('REQUIRED', 'SAMPLED', 'INFORMED')),
    seed                text,
    percent             int,
    drawn               int,
    inspected           boolean     not null,
    informed_at         timestamptz,
    chosen_at           timestamptz not null,
    primary key (filing_id, submission_number)
);
