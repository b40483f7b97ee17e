-- What a visitor writes before an address is confirmed. Found by tokens only; deleted when it becomes a proposal, or
-- when nobody has gone on with it for two weeks.
create table nomination (
    id             uuid                                              not null primary key,
    token          varchar(64) character set ascii collate ascii_bin not null,
    body           json                                              not null,
    begun_at       datetime(6)                                       not null,
    saved_at       datetime(6)                                       not null,
    sent_to        varchar(254),
    sent_at        datetime(6),
    confirm_token  varchar(64) character set ascii collate ascii_bin,
    progress_token varchar(64) character set ascii collate ascii_bin not null,
    constraint nomination_token_uq unique (token),
    constraint nomination_confirm_token_uq unique (confirm_token),
    constraint nomination_sent_ck check ((sent_to is null) = (sent_at is null) and (sent_to is null) = (confirm_token is null)),
    index nomination_saved (saved_at),
    index nomination_sent_to (sent_to, saved_at)
);

-- Where a link leads that has done its work: to the page that says how the nomination goes on.
create table nomination_confirmed (
    confirm_token  varchar(64) character set ascii collate ascii_bin not null primary key,
    progress_token varchar(64) character set ascii collate ascii_bin not null,
    confirmed_at   datetime(6)                                       not null
);
