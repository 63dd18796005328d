-- A season may be frozen (冻结): nobody is reminded until it goes on.
alter table season drop constraint season_state_check;
alter table season add constraint season_state_check check (state in ('UNKNOWN', 'OPEN', 'FROZEN', 'CLOSED'));

-- Reworks whose date passed while their season was frozen: told when it goes on, if they are still awaited.
create table held_rework (
    filing_id   text primary key references review_case,
    year        int         not null,
    held_at     timestamptz not null
);
create index held_rework_of_year on held_rework (year);
