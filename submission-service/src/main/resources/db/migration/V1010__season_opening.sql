-- A season may be frozen: why and since when.
alter table season add column frozen_at timestamptz, add column freezing_reason text;
drop index season_open;
create index season_to_close on season (closes_at) where state <> 'CLOSED';

-- How far the opening of a season's filings has come, beside the season: whoever freezes or closes a season does not wait for
-- a batch. opened: agencies that were looked at, up to after_code; total: agencies in scope when it began.
create table season_opening (
    year        int         primary key references season (year),
    after_code  text        not null,
    opened      int         not null,
    total       int         not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
create index season_opening_unfinished on season_opening (year) where finished_at is null;

insert into season_opening (year, after_code, opened, total, started_at, finished_at)
select s.year, coalesce(s.opening_after, ''), looked.at, case when s.opening_done then looked.at else active.agencies end,
    s.opened_at, case when s.opening_done then s.opened_at end
from season s
cross join (select count(*) as agencies from agency where active) active
cross join lateral (select count(*) as at from agency where active and code <= coalesce(s.opening_after, '')) looked;

alter table season drop column opening_after, drop column opening_done;
