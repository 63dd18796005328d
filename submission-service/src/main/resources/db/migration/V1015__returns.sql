-- Each return with its reasons, in the order in which they are answered. lapsed: its correction was given up or published,
-- nobody has to answer it any more.
create table filing_return (
    filing_id         text        not null references filing (id),
    round             int         not null,
    submission_number int         not null,
    desk              text        not null,
    returned_by       text,
    reasons           jsonb       not null,
    rework_due_at     timestamptz not null,
    returned_at       timestamptz not null,
    lapsed            boolean     not null default false,
    primary key (filing_id, round)
);

-- what the agency answered to each reason of the last return
alter table submission add column answers jsonb not null default '[]';
