-- the rules that could not be checked, and what they lacked; unknown of what was kept before
alter table submission add column not_checked jsonb not null default '[]';
alter table draft_import add column not_checked jsonb not null default '[]';
