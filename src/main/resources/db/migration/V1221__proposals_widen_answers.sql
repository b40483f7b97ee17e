-- Wide enough for the longest answer: SUITABLE_WITH_CHANGES and UNSATISFACTORY could not be stored.
alter table site_visit modify result varchar(24);

alter table proposal modify feedback_rating varchar(24);
