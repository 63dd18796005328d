-- what the agency answered to each reason of the last return; nobody was asked before
alter table submission add column answers jsonb not null default '[]';
