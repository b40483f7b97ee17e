-- Proposals for reports: one row for each state a proposal came to for the first time, and for each desk that held it, from
-- held_from until before held_until. Whoever asks for a day takes the states until that day and the desk of that day; then
-- the same day always gives the same answer. Declined and completed are final: reason and hours are as old as the state.
-- Reports may only show rows that their reader may see: the columns that decide (id, desk_id, region_code, organisation_id,
-- lead_area_code, further_areas, audience, marking) stand here under the names that casework's predicate uses; the desk is
-- the one of that row.
create or replace view proposal_report as
select
    c.id, c.opened_on, c.lead_area_code, c.further_areas, c.region_code, h.desk_id, d.unit_code, c.organisation_id,
    c.audience, c.marking, p.source, h.from_at as held_from, h.until_at as held_until, s.status, s.on_day, s.age_days,
    case when s.status = 'DECLINED' then p.decline_reason end as decline_reason,
    case when s.status = 'COMPLETED' then p.hours_given end as hours,
    case when s.status = 'COMPLETED' then p.attendances end as attendances
from case_file c
join case_holding h on h.case_id = c.id
join proposal p on p.id = c.id
left join desk d on d.id = h.desk_id
join proposal_step s on s.proposal_id = c.id and s.is_first
where c.kind = 'PROPOSAL';
