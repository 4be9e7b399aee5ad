-- The revision that a draft began from; 0 where nobody knows. Shows whether somebody else changed the recipe since.
alter table recipe_draft add column base_revision integer default 0 not null;
