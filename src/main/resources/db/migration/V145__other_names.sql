-- Keys never change, titles do: under which other names, made of a title it has or had, a recipe is looked for.
create table recipe_other_name (
    other_key varchar(120) primary key,
    recipe_key varchar(120) not null
);
