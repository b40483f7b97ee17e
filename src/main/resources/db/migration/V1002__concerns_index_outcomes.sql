-- Figures ask which concerns had no outcome at the end of a period, and which were confirmed in one.
alter table concern
    add index concern_resolved (resolved_at),
    add index concern_confirmed (confirmed_at, outcome);
