-- the date that an extension moved: the first one's is the date the filing was opened with; unknown of earlier extensions
alter table extension add column former_submit_by date;
