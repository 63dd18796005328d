-- the rules that could not be checked, and what they lacked; unknown of what was validated before
alter table submission add column not_checked jsonb not null default '[]';

-- reports of the same year and region, whose texts are compared
create index review_case_same_region on review_case (year, region_codes);
