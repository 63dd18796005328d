-- null: the register has not said whether the agency may issue 规章
alter table agency add column rule_making_power boolean;
