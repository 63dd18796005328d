-- the draw of a season: what was fixed and announced before its first report came. The seed stands in season; commitment is
-- the SHA-256 of it, so that nobody can choose another seed afterwards
create table inspection_draw (
    year            int primary key references season,
    commitment      text        not null,
    percent         int         not null check (percent between 0 and 100),
    committed_at    timestamptz not null
);

-- for what risks discipline inspection looks at a report, and the facts they were found by
alter table inspection_choice add column risks jsonb not null default '[]';
alter table inspection_choice add column facts jsonb;
