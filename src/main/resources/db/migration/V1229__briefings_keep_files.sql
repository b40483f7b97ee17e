-- Material is a link or a file, never both. The file is the material's own.
alter table briefing_material
    modify column link varchar(500),
    add column file_id uuid,
    add constraint briefing_material_file unique (file_id),
    add constraint briefing_material_file_fk foreign key (file_id) references stored_file (id),
    add constraint briefing_material_either_ck check ((link is null) <> (file_id is null));
