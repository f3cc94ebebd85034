package org.zoufang.fleet.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * What PostgreSQL's row-level security would cost the history of one enterprise (T1): the page's own statement without
 * it, and with it, by turns on one machine. Prints PostgreSQL's CPU milliseconds for each page and the ratio; decision
 * 0019 has the figures. Arguments: the packaged server, a folder.
 */
public final class RowSecurityCost {

    private static final int ROUNDS = 5;
    private static final double SECONDS = 6;
    private static final int CLIENTS = 4;
    private static final int VISITS = 100_000;

    private static final String PAGE =
            """
            select v.*, e.name as enterprise_name, e.credit_code, o.name as lead_name, o.title,
                   (select count(*) from leadership_participant p where p.visit_id = v.id) as participant_count
            from (select v.* from leadership_visit v where v.enterprise_id = ?
                  order by occurred_at desc, id desc limit 51) v
            join leadership_enterprise e on e.id = v.enterprise_id
            join leadership_official o on o.id = v.lead_id
            order by v.occurred_at desc, v.id desc
            """;

    private static final String ON =
            """
            alter view leadership_visit set (security_invoker = on);
            alter view leadership_participant set (security_invoker = on);
            create policy seen on visit to zoufang_server using (
                current_setting('zoufang.city', true) = 'on' or exists (
                    select from visit_participant s where s.visit_id = id and s.removed_at is null
                      and s.official_id = nullif(current_setting('zoufang.reader', true), '')::uuid));
            create policy seen on visit_participant to zoufang_server using (
                current_setting('zoufang.city', true) = 'on'
                or official_id = nullif(current_setting('zoufang.reader', true), '')::uuid);
            alter table visit enable row level security;
            alter table visit_participant enable row level security;
            """;
    private static final String OFF =
            """
            alter table visit disable row level security;
            alter table visit_participant disable row level security;
            drop policy if exists seen on visit;
            drop policy if exists seen on visit_participant;
            alter view leadership_visit set (security_invoker = off);
            alter view leadership_participant set (security_invoker = off);
            """;

    private final Town town;

    private RowSecurityCost(Town town) {
        this.town = town;
    }

    public static void main(String[] arguments) throws Exception {
        try (Town town = new Town(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath())) {
            Visits visits = new Visits(town::asOwner);
            visits.people();
            visits.upTo(VISITS);
            new RowSecurityCost(town).measure();
        }
    }

    private void measure() throws Exception {
        double[] without = new double[ROUNDS];
        double[] with = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        millis(false);
        for (int round = 0; round < ROUNDS; round++) {
            asOwner(OFF);
            without[round] = millis(false);
            asOwner(ON);
            with[round] = millis(true);
            ratio[round] = with[round] / without[round];
            System.out.printf("round %d: %.3f ms without, %.3f ms with%n", round + 1, without[round], with[round]);
        }
        System.out.printf(
                "median: %.3f ms without, %.3f ms with, ratio %.2f%n",
                Measure.median(without), Measure.median(with), Measure.median(ratio));
    }

    /** PostgreSQL's CPU for each page. */
    private double millis(boolean secured) throws Exception {
        IntFunction<Load.Client> clients = number -> new Reader(town, secured, number);
        double before = town.processes().postgresSeconds();
        Load.Done done = Load.run(CLIENTS, SECONDS, clients);
        Thread.sleep(Measure.SETTLE_MILLIS);
        return (town.processes().postgresSeconds() - before) * 1000 / done.requests();
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = town.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One connection of the pool: with security it says for each request who reads. */
    private static final class Reader implements Load.Client {

        private final Connection connection;
        private final PreparedStatement who;
        private final PreparedStatement page;
        private int next;

        Reader(Town town, boolean secured, int number) {
            next = number * 101;
            try {
                connection = town.asServer();
                page = connection.prepareStatement(PAGE);
                who = secured
                        ? connection.prepareStatement("select set_config('zoufang.city', 'on', false),"
                                + " set_config('zoufang.reader', ?, false)")
                        : null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void ask() throws SQLException {
            if (who != null) {
                who.setString(1, new UUID(8, 1).toString());
                who.executeQuery().close();
            }
            next = (next + 1) % 2000;
            page.setObject(1, new UUID(7, 1 + next));
            int rows = 0;
            try (ResultSet row = page.executeQuery()) {
                while (row.next()) {
                    rows++;
                }
            }
            if (rows != 50) {
                throw new SQLException("a page of " + rows);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
