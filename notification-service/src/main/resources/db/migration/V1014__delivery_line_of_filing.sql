-- whether a letter of a run speaks of a filing already
create index delivery_line_of_filing on delivery_line (filing_id, kind);
