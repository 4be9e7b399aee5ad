-- A draft may be longer than what can be sent: it is kept first and looked at afterwards.
alter table recipe_draft alter column content set data type varchar(1000000);
