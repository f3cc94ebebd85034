delete from visit_host;
