-- Derived: dropped and rebuilt on the same day, these tables give the same answers.
-- `no` is twice the record's number, plus 1 on the handed-in line. `desk` is 1 on the line that the desk sees:
-- the working line where there is one, else the handed-in line.

create table head (
    record integer not null,
    line integer not null,
    revision integer not null,         -- a revision without a child on its line
    primary key (record, line, revision)
) without rowid;

create table current (
    no integer primary key,
    kind text not null,
    desk integer not null,
    heads integer not null,            -- more than one: a divergence
    conflict integer not null,         -- 1: the heads do not come down to one value
    gone integer not null,             -- 1: removed
    revision integer not null,         -- the first head in order of arrival
    body blob                          -- merged value as JSON; null: the content of `revision` as it stands
);
create index current_by_kind on current (kind, no);
create index current_in_conflict on current (no) where conflict = 1;

create table measure_row (
    no integer primary key,
    record blob not null,              -- the record's id, so that a matrix needs no other table
    desk integer not null,
    state text not null,               -- alpha-3
    categories text not null,          -- codes in order, one a line: a matrix needs no other table
    paragraphs text not null,          -- codes in order, one a line
    stage text,                        -- legal stage as shown
    title text not null,               -- best title for sorting and cells
    sort text not null,                -- beginning of the folded title
    act blob,                          -- record id of the act
    submission blob,                   -- record id of the submission it was taken from
    year integer,                      -- year to show in a cell
    exemptions integer not null,       -- how many
    audience integer not null,         -- rank, 0 me .. 5 public
    title_only integer not null,
    conflict integer not null,
    reference text,                    -- short reference
    digest integer not null,           -- 64 bits of the digest of what a matrix shows of it
    dates text,                        -- dated steps: adopted 2025-10-17;in-force 2026-01
    since text,                        -- first day on which this row is so; null: always was
    until text                         -- first day on which it is another; null: no day makes it one
);
create index measure_by_state on measure_row (state, sort, no);
create index measure_by_since on measure_row (since) where since is not null;
create index measure_by_until on measure_row (until) where until is not null;

create table measure_column (
    kind integer not null,             -- 0 category, 1 paragraph
    no integer not null,               -- measure_row.no
    code text not null,
    primary key (kind, no, code)
) without rowid;
create index measure_by_code on measure_column (kind, code, no);

create table act_row (
    no integer primary key,
    desk integer not null,
    state text not null,
    number text,                       -- as printed
    number_folded text,
    authority text
);
create index act_by_number on act_row (state, number_folded);

create table information_row (
    no integer primary key,
    desk integer not null,
    state text not null,
    column_kind text not null,         -- category, obligation, commitment
    code text not null,
    value text not null                -- held, stated-none, none-found, not-applicable
);
create index information_by_state on information_row (state, column_kind, code);

create table submission_row (
    no integer primary key,
    desk integer not null,
    work text not null,                -- state of work
    file text not null,                -- name as received
    object blob not null,              -- id of the file
    received text,                     -- ISO date
    audience integer not null
);

create table submission_state (
    no integer not null,               -- submission_row.no
    state text not null,
    waiting integer not null,          -- 1: rows of this state wait for an answer
    primary key (no, state)
) without rowid;

create virtual table search using fts5 (
    title, rest, inside, codes, content = '', contentless_delete = 1, tokenize = 'ascii'
);                                     -- rowid is `no`; texts come cut into words and folded
