package org.zoufang.fleet.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Clients that ask one question after the other for some seconds. */
final class Load {

    /** One client with its connection. */
    interface Client extends AutoCloseable {

        /** Asks once and throws unless the answer is whole. */
        void ask() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** What happened: how many were answered in how many seconds. */
    record Done(long requests, double seconds) {

        double perSecond() {
            return requests / seconds;
        }
    }

    private Load() {}

    static Done run(int clients, double seconds, IntFunction<Client> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                running.add(threads.submit(asking(client, number, end)));
            }
            long requests = 0;
            for (Future<Long> each : running) {
                requests += each.get();
            }
            return new Done(requests, (System.nanoTime() - begin) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Long> asking(IntFunction<Client> client, int number, long end) {
        return () -> {
            long asked = 0;
            try (Client own = client.apply(number)) {
                while (System.nanoTime() < end) {
                    own.ask();
                    asked++;
                }
            }
            return asked;
        };
    }
}
