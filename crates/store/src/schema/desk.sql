-- Desk: local and mutable; never exchanged.

create table draft (
    record text primary key,           -- the record's id, or a name for one that has none yet
    base text,                         -- the version it was typed on
    body text not null,                -- JSON of the page, as the window keeps it
    saved_at text not null             -- RFC 3339
) without rowid;

create table setting (
    name text primary key,
    value text not null                -- JSON
) without rowid;

create table remembered_head (
    place text primary key,            -- 'here' for this register; else the key of a partner
    operations integer not null,       -- how many operations it had
    head text not null                 -- id of the last of them
) without rowid;

create table answer (
    object text primary key,           -- the file whose preview was answered
    body text not null                 -- JSON of the answers so far
) without rowid;
