-- the due date as a calendar entry: a new number each time it changes (RFC 5545 section 3.8.7.4)
alter table filing
    add column calendar_number     int         not null default 0,
    add column calendar_changed_at timestamptz not null default now(),
    -- OPEN until the first submission or the exemption
    add column calendar_state      text        not null default 'OPEN';
