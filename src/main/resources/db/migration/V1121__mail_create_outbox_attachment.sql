-- What is attached to mails. The mail's own row says how many there are, so that nothing is asked here for one without.
alter table outbox_mail add column attachments tinyint unsigned not null default 0 after reference;

create table outbox_attachment (
    mail_id    uuid         not null,
    position   tinyint unsigned not null,
    name       varchar(150) not null,
    media_type varchar(150) not null,
    size       integer      not null,
    content    mediumblob   not null,
    primary key (mail_id, position),
    constraint outbox_attachment_mail foreign key (mail_id) references outbox_mail (id) on delete cascade
);
