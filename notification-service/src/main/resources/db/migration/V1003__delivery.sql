-- one notice on its way to one person by one channel; times are real time
create table delivery (
    id           uuid        not null primary key,
    notice_id    uuid        not null references notice (id),
    event_id     uuid        not null,
    filing_id    text        not null,
    kind         text        not null,
    recipient    text        not null,
    channel      text        not null,
    address      text        not null,
    state        text        not null default 'PENDING',
    attempts     int         not null default 0,
    ordered_at   timestamptz not null default clock_timestamp(),
    due_at       timestamptz not null default clock_timestamp(),
    settled_at   timestamptz,
    last_failure text
);
-- whatever is received again: one delivery per event, person and channel
create unique index delivery_once on delivery (event_id, recipient, channel);
create index delivery_of_notice on delivery (notice_id);
-- the only index on what is pending: the workers walk it
create index delivery_due on delivery (due_at, id) where state = 'PENDING';

create table delivery_attempt (
    delivery_id uuid        not null references delivery (id),
    number      int         not null,
    at          timestamptz not null default clock_timestamp(),
    outcome     text        not null,
    detail      text        not null,
    primary key (delivery_id, number)
);
