-- Which proposals a reader may see, and of which place they are: found in the index, without a look at the rows.
create index case_file_funnel on case_file
    (kind, opened_on, id, marking, audience, lead_area_code, further_areas, region_code);
