-- Photos of a proposal. Those of a draft are the draft's until it is sent. What belongs to neither any more was left
-- behind, as when a draft is thrown away, and is deleted by a job.
create table proposal_photo (
    file_id     uuid         not null primary key,
    draft_id    uuid,
    proposal_id uuid,
    phase       varchar(8)   not null,
    position    smallint     not null,
    description varchar(200) not null,
    constraint proposal_photo_file_fk foreign key (file_id) references stored_file (id),
    constraint proposal_photo_draft_fk foreign key (draft_id) references case_draft (id) on delete set null,
    constraint proposal_photo_proposal_fk foreign key (proposal_id) references proposal (id) on delete set null,
    constraint proposal_photo_phase_ck check (phase in ('OFFERED', 'BEFORE', 'AFTER')),
    index proposal_photo_draft (draft_id, position),
    index proposal_photo_proposal (proposal_id, draft_id, phase, position)
);
