-- Lists and searches find the ids of their rows in one index, with all that is asked of a briefing; it begins like the one
-- by day, and takes its place.
alter table briefing
    add index briefing_found (starts_at, id, ends_at, title, desk_id, status, audience, region_code),
    drop index briefing_by_day;
