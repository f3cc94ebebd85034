-- What looks wrong about the time that a device said of a note or a photo, in words of ClockFlag
-- (docs/architecture/decisions/0027-clocks.md). The time itself is kept as it was said.
alter table note_block add column clock_flags text[] not null default '{}';
alter table photo add column clock_flags text[] not null default '{}';

-- Of what was stored before only a time that was still to come is known to be wrong.
update note_block set clock_flags = '{TIME_AHEAD}' where written_at > recorded_at + interval '5 minutes';
update photo set clock_flags = '{TIME_AHEAD}' where taken_at > recorded_at + interval '5 minutes';
