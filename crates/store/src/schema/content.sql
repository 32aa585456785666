-- Content: what people did, append-only. Triggers refuse every change but a sanctioned withdrawal.
-- Numbers (`no`) are local and never leave the file; ids are the same in every register.

create table meta (
    name text primary key,             -- min_reader, register, delegation, derived
    value text not null
) without rowid;

create table record (
    no integer primary key,            -- local number, used as key by all other tables
    id blob not null unique,           -- UUID, 16 bytes
    kind text not null                 -- code of the kind; the same in all versions
);

create table revision (
    no integer primary key,            -- local order of arrival, ascending without gaps
    id blob not null unique,           -- SHA-256 of the canonical bytes
    record integer not null references record (no),
    line integer not null,             -- 0 working, 1 handed in
    digest blob,                       -- salted digest of the content; null is a tombstone
    operation integer not null         -- the operation that brought it (operation.no)
);
create index revision_by_record on revision (record, line, no);

create table parent (
    revision integer not null references revision (no),
    parent integer not null references revision (no),
    primary key (revision, parent)
) without rowid;
create index parent_by_parent on parent (parent, revision);

create table content (
    revision integer primary key references revision (no),
    salt blob not null,                -- 16 random bytes that stand before the content when it is digested
    bytes blob not null,               -- the content as canonical JSON
    author text not null,              -- who wrote it, by function or device; local
    time text not null                 -- when it was written, RFC 3339; shown, never an order
);

create table operation (
    no integer primary key,            -- local order of arrival, ascending without gaps
    id blob not null unique,           -- SHA-256 of the body
    key integer not null references key (no),
    line integer not null,             -- the chain it continues: 0 working, 1 handed in
    seq integer not null,              -- place in that chain, from 1
    kind text not null,                -- code of the kind
    undoes blob,                       -- id of the operation it undoes
    body blob not null,                -- the canonical JSON that is hashed and signed
    signature blob not null,           -- ed25519 over the DSSE encoding of the body
    recorded_at text not null,         -- when this register recorded it, RFC 3339; local
    first_revision integer not null,   -- its revisions are first_revision .. first_revision + revisions - 1
    revisions integer not null
);
create index operation_by_chain on operation (key, line, seq);
create index operation_by_undone on operation (undoes) where undoes is not null;

create table object (
    no integer primary key,
    id blob not null unique,           -- SHA-256 of the bytes
    size integer not null,             -- bytes
    bytes blob not null                -- the file as received
);

create table key (
    no integer primary key,
    public blob not null unique,       -- ed25519 public key, 32 bytes
    secret blob                        -- its seed, for keys of this register; null for keys of others
);

create table receipt (
    no integer primary key,
    operation integer not null,        -- the operation that wrote it
    body blob not null                 -- canonical JSON
);

create table reference (
    name text primary key,             -- short reference, given once, never used again
    record integer not null references record (no)
) without rowid;

create table withdrawal (
    revision integer primary key references revision (no),
    operation integer not null         -- the operation that sanctions the erasure
);

create trigger record_keeps before update on record begin select raise(abort, 'append-only'); end;
create trigger record_stays before delete on record begin select raise(abort, 'append-only'); end;
create trigger revision_keeps before update on revision begin select raise(abort, 'append-only'); end;
create trigger revision_stays before delete on revision begin select raise(abort, 'append-only'); end;
create trigger parent_keeps before update on parent begin select raise(abort, 'append-only'); end;
create trigger parent_stays before delete on parent begin select raise(abort, 'append-only'); end;
create trigger content_keeps before update on content begin select raise(abort, 'append-only'); end;
create trigger content_stays before delete on content
    when not exists (select 1 from withdrawal where withdrawal.revision = old.revision)
    begin select raise(abort, 'append-only'); end;
create trigger operation_keeps before update on operation begin select raise(abort, 'append-only'); end;
create trigger operation_stays before delete on operation begin select raise(abort, 'append-only'); end;
create trigger object_keeps before update on object begin select raise(abort, 'append-only'); end;
create trigger object_stays before delete on object begin select raise(abort, 'append-only'); end;
create trigger key_keeps before update on key begin select raise(abort, 'append-only'); end;
create trigger key_stays before delete on key begin select raise(abort, 'append-only'); end;
create trigger receipt_keeps before update on receipt begin select raise(abort, 'append-only'); end;
create trigger receipt_stays before delete on receipt begin select raise(abort, 'append-only'); end;
create trigger reference_keeps before update on reference begin select raise(abort, 'append-only'); end;
create trigger reference_stays before delete on reference begin select raise(abort, 'append-only'); end;
create trigger withdrawal_keeps before update on withdrawal begin select raise(abort, 'append-only'); end;
create trigger withdrawal_stays before delete on withdrawal begin select raise(abort, 'append-only'); end;
