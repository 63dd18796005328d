-- What the register last called a region; null while only agencies have told of it.
alter table known_region add column name text;
