-- What a briefing is called in its address, after title and day as they were when people were first told of it; from then
-- on it stays.
alter table briefing add column slug varchar(190) character set ascii collate ascii_bin;

update briefing b
join (
    select id, slug, row_number() over (partition by slug order by made_at, id) as nth
    from (
        select id, made_at, trim(both '-' from regexp_replace(
            lower(concat(replace(title, '’', ''), '-', date_format(starts_at, '%e-%M-%Y'))), '[^a-z0-9]+', '-')) as slug
        from briefing
    ) said
) named on named.id = b.id
set b.slug = if(named.nth = 1, named.slug, concat(named.slug, '-', named.nth))
where b.status <> 'DRAFT';

alter table briefing
    add constraint briefing_slug unique (slug),
    add constraint briefing_slug_ck check (status = 'DRAFT' or slug is not null);
