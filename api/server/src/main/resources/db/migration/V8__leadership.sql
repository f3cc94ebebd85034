-- Leaders ask for visits of a kind; the rare kinds would be a walk through all visits.
create index visit_kind on visit (kind, occurred_at desc, id desc);
