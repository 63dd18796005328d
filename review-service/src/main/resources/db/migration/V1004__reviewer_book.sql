-- the version of the whole list of reviewers, which is replaced as a whole; 0 while nobody was ever entered
create table reviewer_book (
    only_one    boolean primary key default true check (only_one),
    version     bigint  not null
);
insert into reviewer_book (version) select case when exists (select 1 from reviewer) then 1 else 0 end;

-- regions in which the register has agencies
create table known_region (
    code        text primary key
);
