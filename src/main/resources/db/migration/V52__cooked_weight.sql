-- What the ready dish weighs, in grams, where somebody put it on the scales.
alter table recipe add column cooked_grams integer;
