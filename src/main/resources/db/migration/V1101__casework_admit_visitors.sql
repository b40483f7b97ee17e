-- A case may come from a visitor without an account: then it belongs to no organisation, and no person of ours sent it.
alter table case_file
    modify organisation_id uuid null,
    modify reporter_id uuid null,
    add constraint case_file_reporter_ck check ((organisation_id is null) = (reporter_id is null));

alter table message modify author_id uuid null;

alter table timeline_entry modify person_id uuid null;

-- The token is the visitor's only way in: it is compared exactly, letter by letter.
create table case_visitor (
    case_id uuid                                                not null primary key,
    name    varchar(120)                                        not null,
    email   varchar(254)                                        not null,
    token   varchar(64) character set ascii collate ascii_bin   not null,
    constraint case_visitor_token_uq unique (token),
    constraint case_visitor_case_fk foreign key (case_id) references case_file (id) on delete cascade
);
