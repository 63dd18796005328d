-- a delivery goes to one person by one channel and carries one notice or more: those of one run are one letter
create table delivery_line (
    delivery_id uuid        not null references delivery (id),
    notice_id   uuid        not null references notice (id),
    filing_id   text        not null,
    kind        text        not null,
    channel     text        not null,
    added_at    timestamptz not null default clock_timestamp(),
    primary key (delivery_id, notice_id)
);
insert into delivery_line (delivery_id, notice_id, filing_id, kind, channel, added_at)
select id, notice_id, filing_id, kind, channel, ordered_at from delivery;
-- whatever is received again: a notice is delivered once by each channel
create unique index delivery_line_once on delivery_line (notice_id, channel);

alter table delivery
    drop column notice_id,
    drop column event_id,
    drop column filing_id,
    drop column kind,
    -- the run whose notices it collects; null for a letter of its own
    add column digest     text,
    -- real time from which it takes no more lines
    add column closes_at  timestamptz not null default clock_timestamp(),
    -- business time before which it must not go (quiet hours)
    add column not_before timestamptz not null default 'epoch',
    -- the words as they went out, from the first attempt on
    add column title      text,
    add column text       text;
-- the one letter that still collects, for each person, channel and run
create unique index delivery_collecting on delivery (recipient, channel, digest)
    where state = 'WAITING' and digest is not null;
create index delivery_waiting on delivery (not_before, closes_at) where state = 'WAITING';
drop index delivery_due;
create index delivery_due on delivery (channel, due_at, id) where state = 'PENDING';

-- what the other side calls the letter: a Message-ID, the number of a text message
alter table delivery_attempt add column reference text;

-- one line of a digest; null in notices of earlier releases, whose title stands for it
alter table notice add column summary text;
