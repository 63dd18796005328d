-- null: the register does not know whether the agency may issue 规章
alter table agency alter column rule_making_power drop not null;
