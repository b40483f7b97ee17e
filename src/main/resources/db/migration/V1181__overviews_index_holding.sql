-- Who held a case on a day is asked of every case there is: answered from the index alone.
alter table case_holding
    drop index case_holding_case,
    add index case_holding_case (case_id, from_at, until_at, desk_id);
