-- Concerns for reports, one row each. Days to acknowledge and to answer are working days of the first count, without those
-- waited for the partner. A concern is overdue on a day when due_on lies before it. Reports may only show rows that their
-- reader may see: the columns that decide (id, desk_id, region_code, organisation_id, lead_area_code, further_areas,
-- audience, marking) stand here under the names that casework's predicate uses. Every concern has its row in both tables;
-- the outer join lets the database leave the second one alone where a report asks for none of its columns.
create or replace view concern_report as
select
    c.id, c.reference, c.title, c.opened_at, c.opened_on, c.lead_area_code, c.further_areas, c.region_code, c.desk_id,
    c.desk, c.organisation_id, c.organisation, c.category, coalesce(k.parent_code, k.code) as category_group, c.severity,
    c.severity_rank, c.stage, c.status, c.is_open, c.clock_state, c.acknowledge_due, c.answer_due, c.due_on,
    c.acknowledged_at, c.answered_at, c.closed_at, c.days_to_acknowledge, c.days_to_answer, c.acknowledged_late,
    c.answered_late, c.reopenings, c.escalation, c.audience, c.marking, c.attribution, n.forum, n.unit_concerned,
    n.since_on, n.effects, n.outcome, n.resolved_at, n.confirmed_at
from case_file c
left join concern n on n.id = c.id
left join concern_category k on k.code = c.category
where c.kind = 'CONCERN';

-- The same once for each area a concern is about: tables by area count it in each of them, totals count it once.
create or replace view concern_area_report as
select
    a.area_code, a.is_lead,
    c.id, c.reference, c.title, c.opened_at, c.opened_on, c.lead_area_code, c.further_areas, c.region_code, c.desk_id,
    c.desk, c.organisation_id, c.organisation, c.category, coalesce(k.parent_code, k.code) as category_group, c.severity,
    c.severity_rank, c.stage, c.status, c.is_open, c.clock_state, c.acknowledge_due, c.answer_due, c.due_on,
    c.acknowledged_at, c.answered_at, c.closed_at, c.days_to_acknowledge, c.days_to_answer, c.acknowledged_late,
    c.answered_late, c.reopenings, c.escalation, c.audience, c.marking, c.attribution, n.forum, n.unit_concerned,
    n.since_on, n.effects, n.outcome, n.resolved_at, n.confirmed_at
from case_file c
left join concern n on n.id = c.id
left join concern_category k on k.code = c.category
join case_area a on a.case_id = c.id
where c.kind = 'CONCERN';

-- What concerns can be about, by the groups that reports count.
create or replace view concern_category_report as
select code, coalesce(parent_code, code) as category_group, name, position
from concern_category;
