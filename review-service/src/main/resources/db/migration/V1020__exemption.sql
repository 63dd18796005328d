-- why the authority released the agency, for the circular; null for what was exempted before
alter table review_case add column exempt_reason text;
