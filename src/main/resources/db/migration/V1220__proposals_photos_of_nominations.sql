-- Photos that a visitor adds are those of the nomination until it is confirmed. Those of a nomination that is forgotten are
-- left behind, and deleted by the job that deletes those of drafts.
alter table proposal_photo
    add column nomination_id uuid after draft_id,
    add constraint proposal_photo_nomination_fk foreign key (nomination_id) references nomination (id) on delete set null,
    add index proposal_photo_nomination (nomination_id, position);

-- Links that have done their work are forgotten, too.
create index nomination_confirmed_at on nomination_confirmed (confirmed_at);
