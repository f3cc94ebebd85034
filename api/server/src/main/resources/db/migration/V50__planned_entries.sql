-- Who is going to be at an enterprise: the stops of tours by enterprise, and whether a visit was begun for one.
create index tour_stop_enterprise on tour_stop (enterprise_id);
create index visit_tour_stop on visit (tour_stop_id) where tour_stop_id is not null;
