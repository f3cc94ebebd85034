-- Evidence bytes. A blob is named by its SHA-256 and never changes; a photo is one record's reference to a blob.
create table photo_blob (
    sha256      text primary key,
    size        bigint not null,
    media_type  text not null,
    width       integer,
    height      integer,
    exif_taken_at timestamp,
    exif_lat    double precision,
    exif_lon    double precision,
    stored_at   timestamptz not null
);

create table photo (
    id               uuid primary key,
    visit_id         uuid not null references visit,
    note_id          uuid references note_block,
    author_id        uuid not null references official,
    device_id        uuid,
    sha256           text not null,
    size             bigint not null,
    media_type       text not null,
    caption          text,
    taken_at         timestamptz,
    source           text not null,
    state            text not null,
    quarantine_code  text,
    recorded_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    version          integer not null
);
-- Equal bytes are one photo of a visit; one that was withdrawn may be listed anew.
create unique index photo_once on photo (visit_id, sha256) where withdrawn_at is null;
create index photo_visit on photo (visit_id, recorded_at, id);
create index photo_sha256 on photo (sha256);
create index photo_expected on photo (sha256) where state <> 'STORED';

create table photo_upload (
    id          uuid primary key,
    official_id uuid not null references official,
    sha256      text not null,
    size        bigint not null,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    outcome     text,
    quarantine_code text
);
-- Who has handed in which bytes: knowing a hash gives no right to a blob, having had its bytes does.
create index photo_upload_possession on photo_upload (official_id, sha256) where outcome = 'STORED';
create index photo_upload_open on photo_upload (created_at) where ended_at is null;
