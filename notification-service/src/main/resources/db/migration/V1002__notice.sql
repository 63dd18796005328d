-- one person told of one event; without a person where nobody holds the role
create table notice (
    id              uuid        not null primary key,
    event_id        uuid        not null,
    kind            text        not null,
    filing_id       text        not null references filing (id),
    audience        text        not null,
    role            text        not null,
    scope           text        not null,
    recipient       text,
    title           text        not null,
    text            text        not null,
    state           text        not null,
    created_at      timestamptz not null,
    acknowledged_at timestamptz
);
create index notice_event on notice (event_id);
-- the lists, each with its keyset
create index notice_newest on notice (created_at desc, id desc);
create index notice_of_filing on notice (filing_id, created_at desc, id desc);
create index notice_of_recipient on notice (recipient, created_at desc, id desc);
create index notice_in_state on notice (state, created_at desc, id desc);

-- events about a filing that is not known yet: nothing orders one topic against another
create table early_event (
    event_id  uuid   not null primary key,
    arrival   bigint not null generated always as identity,
    filing_id text   not null,
    type      text   not null,
    body      bytea  not null
);
create index early_event_of_filing on early_event (filing_id, arrival);
