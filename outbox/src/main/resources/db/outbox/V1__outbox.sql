-- What was recorded with a change and is to be sent. Rows stay after they were sent: a lost broker is filled again
-- from them; they go by age.
create table outbox (
    id           bigint generated always as identity,
    message_id   uuid        not null primary key,
    topic        text        not null,
    key          text        not null,
    sequence     bigint      not null,
    type         text        not null,
    source       text        not null,
    subject      text        not null,
    time         timestamptz not null,
    traceparent  text,
    body         bytea       not null,
    recorded_at  timestamptz not null default clock_timestamp(),
    published_at timestamptz,
    bucket       int         not null generated always as ((hashtext(key) & 2147483647) % 16) stored
);

-- The only index by which unsent rows can be read in the order of id. There is none on id alone: after statistics
-- that say "nothing unsent" the planner would walk it past every row ever sent.
create index outbox_unsent on outbox (bucket, id) where published_at is null;
create index outbox_sent on outbox (published_at) where published_at is not null;

-- A relay holds one of these rows while it sends what is in the bucket.
create table outbox_bucket (
    bucket int primary key
);
insert into outbox_bucket select generate_series(0, 15);

-- The last number given to a message of the key. Its row lock, held until commit, makes the order of id within a key
-- the order of commits.
create table outbox_sequence (
    topic text   not null,
    key   text   not null,
    last  bigint not null,
    primary key (topic, key)
);

-- Keys whose oldest message could not be sent: left alone until then, so that they block only themselves.
create table outbox_hold (
    topic    text        not null,
    key      text        not null,
    until    timestamptz not null,
    attempts int         not null,
    reason   text        not null,
    primary key (topic, key)
);

-- What was received; written with its effect, in one transaction.
create table inbox (
    group_id    text        not null,
    message_id  uuid        not null,
    topic       text        not null,
    key         text        not null,
    sequence    bigint      not null,
    type        text        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (group_id, message_id)
);

-- What was received and failed by itself, and what came after it with the same key.
create table parked_record (
    id               bigint generated always as identity primary key,
    group_id         text        not null,
    topic            text        not null,
    key              text        not null,
    partition_number int         not null,
    record_offset    bigint      not null,
    headers          jsonb       not null,
    body             bytea,
    reason           text        not null,
    behind           boolean     not null,
    attempts         int         not null default 0,
    parked_at        timestamptz not null default clock_timestamp(),
    unique (group_id, topic, partition_number, record_offset)
);
create index parked_record_key on parked_record (key, group_id, topic, id);
