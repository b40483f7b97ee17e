-- What people hand in. Whoever owns a file links to it from a table of their own; content never changes under an id.
create table stored_file (
    id              uuid         not null primary key,
    name            varchar(120) not null,
    type            varchar(10)  not null,
    size            integer      not null,
    sha256          char(64) character set ascii not null,
    content         mediumblob   not null,
    width           smallint unsigned,
    height          smallint unsigned,
    thumbnail_of    uuid,
    created_at      datetime(6)  not null,
    unclaimed_since datetime(6),
    constraint stored_file_thumbnail unique (thumbnail_of),
    constraint stored_file_thumbnail_of foreign key (thumbnail_of) references stored_file (id) on delete cascade,
    constraint stored_file_picture check ((width is null) = (height is null))
);

-- the job that deletes what nobody has claimed
create index stored_file_unclaimed on stored_file (unclaimed_since);
