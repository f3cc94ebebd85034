-- A row in every table, as the first release wrote it. Recorded once; later releases must bring it through whole.
insert into organisation (id, name, kind) values ('01900000-0000-7000-8000-000000000001', '测试市服务企业办公室', 'SERVICE_OFFICE');
insert into official (id, name, pinyin, initials) values
  ('01900000-0000-7000-8000-000000000002', '赵测', 'zhaoce', 'zc'),
  ('01900000-0000-7000-8000-000000000003', '钱试', 'qianshi', 'qs');
insert into posting (id, official_id, organisation_id, role, title, from_day) values
  ('01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'OFFICIAL', '副市长', '2026-01-01');
insert into account (id, official_id, name, password_hash) values
  ('01900000-0000-7000-8000-000000000005', '01900000-0000-7000-8000-000000000002', 'zhao', 'argon2id');
insert into device (id, official_id, name, app_version, last_contact) values
  ('01900000-0000-7000-8000-000000000006', '01900000-0000-7000-8000-000000000002', '手机', 1, '2026-11-01T00:00:00Z');
insert into refresh_token (hash, family, account_id, device_id, issued_at, expires_at) values
  ('ab', '01900000-0000-7000-8000-000000000007', '01900000-0000-7000-8000-000000000005', '01900000-0000-7000-8000-000000000006', '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z');
insert into enterprise (id, credit_code, name, short_name, pinyin, initials, size_class, division_code, name_folded, grams) values
  ('01900000-0000-7000-8000-000000000008', '91110000100000009W', '测试铸造有限公司', '测试铸造', 'ceshizhuzaoyouxiangongsi', 'cszzyxgs', 'MEDIUM', '110000', '测试铸造有限公司', '{测试,试铸,铸造}');
insert into enterprise_import (id, file_name, official_id, state, started_at) values
  ('01900000-0000-7000-8000-000000000009', '企业.xlsx', '01900000-0000-7000-8000-000000000002', 'FINISHED', '2026-11-01T00:00:00Z');
insert into import_batch (import_id, first_line, lines, credit_codes, outcomes) values
  ('01900000-0000-7000-8000-000000000009', 2, '{2}', '{91110000100000009W}', '{ADDED}');
insert into import_rejection (import_id, line, ordinal, column_name, value, code, arguments) values
  ('01900000-0000-7000-8000-000000000009', 3, 0, '统一社会信用代码', '123', 'CREDIT_CODE_LENGTH', '{}');
insert into tour (id, title, day, lead_id, team_ids, recorded_at, version) values
  ('01900000-0000-7000-8000-00000000000a', '铸造企业调研', '2026-11-02', '01900000-0000-7000-8000-000000000002', '{}', '2026-11-01T00:00:00Z', 1);
insert into tour_stop (id, tour_id, position, enterprise_id, points) values
  ('01900000-0000-7000-8000-00000000000b', '01900000-0000-7000-8000-00000000000a', 1, '01900000-0000-7000-8000-000000000008', '{熔炼车间}');
insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, purpose, themes, tour_stop_id, arrived_at, unplanned, recorded_at, occurred_at, note_count, photo_count, version) values
  ('01900000-0000-7000-8000-00000000000c', 'LEADER_STUDY', 'ON_SITE', '01900000-0000-7000-8000-000000000008', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000002', '了解用能', '{能源}', '01900000-0000-7000-8000-00000000000b', '2026-11-02T02:00:00Z', true, '2026-11-02T02:00:00Z', '2026-11-02T02:00:00Z', 1, 1, 3);
insert into visit_participant (visit_id, official_id, role, capacity, occurred_at) values
  ('01900000-0000-7000-8000-00000000000c', '01900000-0000-7000-8000-000000000002', 'LEAD', 'OFFICIAL', '2026-11-02T02:00:00Z');
insert into visit_host (visit_id, position, name, post) values ('01900000-0000-7000-8000-00000000000c', 1, '孙厂长', '厂长');
insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality, written_at, recorded_at, grams, version) values
  ('01900000-0000-7000-8000-00000000000d', '01900000-0000-7000-8000-00000000000c', '01900000-0000-7000-8000-000000000002', 1, 'TEXT', '电炉供电不稳', 'INTERNAL', '2026-11-02T02:10:00Z', '2026-11-02T02:10:00Z', '{电炉}', 1);
insert into photo_blob (sha256, size, media_type, stored_at) values (repeat('a', 64), 3, 'image/jpeg', '2026-11-02T03:00:00Z');
insert into photo (id, visit_id, note_id, author_id, sha256, size, media_type, source, state, recorded_at, version) values
  ('01900000-0000-7000-8000-00000000000e', '01900000-0000-7000-8000-00000000000c', '01900000-0000-7000-8000-00000000000d', '01900000-0000-7000-8000-000000000002', repeat('a', 64), 3, 'image/jpeg', 'CAMERA', 'STORED', '2026-11-02T02:10:00Z', 2);
insert into photo_upload (id, official_id, sha256, size, created_at) values
  ('01900000-0000-7000-8000-00000000000f', '01900000-0000-7000-8000-000000000002', repeat('a', 64), 3, '2026-11-02T02:59:00Z');
insert into change (entity, id, version, scope_id, document) values
  ('NOTE', '01900000-0000-7000-8000-00000000000d', 1, '01900000-0000-7000-8000-00000000000c', '{}');
insert into feed (reader, seq, entity, id, gone) values
  ('01900000-0000-7000-8000-000000000002', 1, 'NOTE', '01900000-0000-7000-8000-00000000000d', false);
insert into command_result (id, official_id, content_hash, outcome, answer, recorded_at) values
  ('01900000-0000-7000-8000-000000000010', '01900000-0000-7000-8000-000000000002', '\xab', 'APPLIED', '{}', '2026-11-02T02:10:00Z');
insert into command_quarantine (quarantine_id, command_id, official_id, content, content_hash, code, recorded_at) values
  ('01900000-0000-7000-8000-000000000011', '01900000-0000-7000-8000-000000000010', '01900000-0000-7000-8000-000000000002', '{}', '\xcd', 'SAME_ID_OTHER_CONTENT', '2026-11-02T02:11:00Z');
insert into trail (at, official_id, action, entity, entity_id) values
  ('2026-11-02T02:10:00Z', '01900000-0000-7000-8000-000000000002', 'noteWrite', 'NOTE', '01900000-0000-7000-8000-00000000000d');
