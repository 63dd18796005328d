-- The first answer to each Idempotency-Key, given again to whoever repeats the request.
create table kept_answer (
    -- sha-256 of caller, method, path and key: the four together may be longer than an index entry
    scope        bytea       not null primary key,
    caller       text        not null,
    path         text        not null,
    request_hash bytea       not null,
    -- null only inside the transaction that is working out the answer
    status       int,
    content_type text,
    etag         text,
    location     text,
    body         bytea,
    created_at   timestamptz not null default now()
);

create index kept_answer_by_age on kept_answer (created_at);
