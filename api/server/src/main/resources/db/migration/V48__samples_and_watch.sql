-- Random samples of closed problems (抽查) with the seed by which anybody can draw them again, and enterprises in
-- difficulty (困难企业) with the day on which they are looked at again.
create table sample_draw (
    id           uuid primary key,
    drawn_by     uuid not null references official,
    drawn_at     timestamptz not null,
    from_day     date not null,
    to_day       date not null,
    percent      integer not null check (percent between 1 and 100),
    -- how many there were to draw from
    population   integer not null,
    seed         bigint not null,
    content_hash bytea not null
);
create index sample_draw_drawn on sample_draw (drawn_at desc, id desc);

create table sample_draw_item (
    draw_id    uuid not null references sample_draw,
    position   integer not null,
    problem_id uuid not null references problem,
    primary key (draw_id, position),
    unique (draw_id, problem_id)
);

create table enterprise_difficulty (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    reason        text not null,
    look_on       date not null,
    marked_by     uuid not null references official,
    marked_at     timestamptz not null,
    lifted_by     uuid references official,
    lifted_at     timestamptz,
    lifted_reason text
);
create unique index enterprise_difficulty_once on enterprise_difficulty (enterprise_id) where lifted_at is null;
create index problem_watched on problem (watch_on, id) where state = 'WATCHED';

insert into rule_value (proposal_id, rule, number) values ('00000000-0000-7000-8000-000000000002', 'SAMPLE_SHARE', 10);
