-- Briefings for reports: one row for each briefing and area. An office that serves several areas, and a person who came
-- for none, stand in the row without an area. What was "accepted" has a place now; "places" are those of the whole
-- briefing, in each of its rows. Reports may only show rows that their reader may see: the columns that decide (id, status,
-- audience, desk_id, region_code) stand here under the names that the briefings' predicate uses.
create or replace view briefing_report as
select
    b.id, b.title, b.status, b.audience, b.starts_at, b.desk_id, b.region_code, f.area_code,
    s.places,
    f.invited, f.answered, f.declined, f.accepted, f.waiting, f.came
from briefing b
join (
    select briefing_id, area_code,
        sum(invited) as invited, sum(answered) as answered, sum(declined) as declined,
        sum(accepted) as accepted, sum(waiting) as waiting, sum(came) as came
    from (
        select briefing_id, area_code, state <> 'ANNOUNCED' as invited, state in ('ACCEPTED', 'DECLINED') as answered,
            state = 'DECLINED' as declined, 0 as accepted, 0 as waiting, 0 as came
        from invitation
        union all
        select briefing_id, area_code, 0, 0, 0, state = 'ACCEPTED', state in ('WAITING', 'OFFERED'),
            state = 'ACCEPTED' and arrived_at is not null
        from registration
        where state in ('ACCEPTED', 'WAITING', 'OFFERED')
    ) counted
    group by briefing_id, area_code
) f on f.briefing_id = b.id
join (select briefing_id, sum(places) as places from seat_pool group by briefing_id) s on s.briefing_id = b.id;
