-- Which department usually leads problems of a category (路由表), for the whole city or for a district: laid down like all
-- rules by a proposal with its source, which a second person decides. A suggestion only: nothing is assigned by itself.
create table problem_route (
    proposal_id     uuid primary key references proposal,
    category        text not null,
    -- the beginning of the enterprise's division code; empty: the whole city
    division        text not null,
    -- null: from then on nobody is suggested
    organisation_id uuid references organisation,
    valid_from      date not null,
    valid_to        date,
    check (valid_to is null or valid_to >= valid_from)
);
create index problem_route_category on problem_route (category, division, valid_from);
