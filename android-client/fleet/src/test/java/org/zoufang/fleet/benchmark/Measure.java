package org.zoufang.fleet.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Medians of rounds: CPU time of a request, and rates side by side. */
final class Measure {

    static final int ROUNDS = 5;
    static final double WARM_UP = Double.parseDouble(System.getProperty("benchmark.warmUp", "40"));
    static final double SECONDS = Double.parseDouble(System.getProperty("benchmark.seconds", "10"));

    static final long SETTLE_MILLIS = 1_000;

    /** Warm is a server whose compilers take no more than this part of its time. */
    static final double COMPILING = 0.05;

    /** So many times the shortest warming up is the longest. */
    private static final int PATIENCE = 8;

    private static final double PART = 5;

    private final Processes processes;

    Measure(Processes processes) {
        this.processes = processes;
    }

    /** CPU milliseconds of one request: the server's, PostgreSQL's, both. */
    record Cpu(double total, double server, double postgres) {}

    /** Two rates by turns, so that both meet the same machine; their ratio, and PostgreSQL's milliseconds at the limit. */
    record Ratio(double ratio, double ours, double limit, double limitMillis) {}

    void warmUp(int clients, IntFunction<Load.Client> ours) throws Exception {
        warmUp(clients, WARM_UP, ours);
    }

    /** At least so long, and until the server is warm; where that was too long, it is said. */
    void warmUp(int clients, double seconds, IntFunction<Load.Client> ours) throws Exception {
        double spent = 0;
        double compiling = 1;
        while (spent < seconds || compiling > COMPILING && spent < PATIENCE * seconds) {
            double[] took = new double[1];
            compiling = compiling(() -> took[0] = Load.run(clients, PART, ours).seconds());
            spent += took[0];
        }
        tell(spent + " s", compiling);
    }

    /** The same for what is done in rounds. */
    void warmUp(int rounds, Round ours) throws Exception {
        double compiling = 1;
        int done = 0;
        while (done < rounds && compiling > COMPILING) {
            compiling = compiling(ours);
            done++;
        }
        tell(done + " rounds", compiling);
    }

    /** What is measured, once. */
    interface Round {
        void run() throws Exception;
    }

    private double compiling(Round work) throws Exception {
        double server = processes.serverSeconds();
        double compilers = processes.compilerSeconds();
        work.run();
        return (processes.compilerSeconds() - compilers) / Math.max(0.01, processes.serverSeconds() - server);
    }

    private static void tell(String spent, double compiling) {
        System.err.printf(Locale.ROOT, "warmed up for %s: compilers at %.0f %%%n", spent, compiling * 100);
    }

    Cpu millis(int clients, IntFunction<Load.Client> ours) throws Exception {
        double[] server = new double[ROUNDS];
        double[] postgres = new double[ROUNDS];
        double[] total = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double serverBefore = processes.serverSeconds();
            double postgresBefore = processes.postgresSeconds();
            Load.Done done = Load.run(clients, SECONDS, ours);
            server[round] = (processes.serverSeconds() - serverBefore) * 1000 / done.requests();
            postgres[round] = (processes.postgresSeconds() - postgresBefore) * 1000 / done.requests();
            total[round] = server[round] + postgres[round];
        }
        return new Cpu(median(total), median(server), median(postgres));
    }

    Ratio ratio(int clients, IntFunction<Load.Client> ours, IntFunction<Load.Client> limit) throws Exception {
        double[] oursRate = new double[ROUNDS];
        double[] limitRate = new double[ROUNDS];
        double[] limitMillis = new double[ROUNDS];
        Load.run(clients, SECONDS, limit);
        for (int round = 0; round < ROUNDS; round++) {
            double before = processes.postgresSeconds();
            Load.Done done = Load.run(clients, SECONDS, limit);
            // PostgreSQL counts a connection that was closed when its process has ended
            Thread.sleep(SETTLE_MILLIS);
            limitMillis[round] = (processes.postgresSeconds() - before) * 1000 / done.requests();
            limitRate[round] = done.perSecond();
            oursRate[round] = Load.run(clients, SECONDS, ours).perSecond();
        }
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> oursRate[round] / limitRate[round])
                .toArray();
        return new Ratio(median(ratios), median(oursRate), median(limitRate), median(limitMillis));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
