package org.zoufang.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The command line: runs N phones for M visits each against a server, and prints what happened. */
public final class FleetRun {

    /** Demo accounts of people who visit. */
    public static final List<String> ACCOUNTS =
            List.of("leader", "office", "office2", "liaison", "liaison2", "deputy", "handler", "approver");

    private FleetRun() {}

    public static void main(String[] arguments) throws Exception {
        FleetOrder order;
        try {
            order = FleetOrder.read(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(FleetOrder.USAGE);
            System.exit(2);
            return;
        }
        System.exit(run(order) ? 0 : 1);
    }

    private static boolean run(FleetOrder order) throws Exception {
        Path folder = Files.createTempDirectory("zoufang-fleet");
        System.out.println("folder           " + folder);
        if (order.server() != null) {
            return run(order, order.server(), folder);
        }
        try (ServerProcess server = new ServerProcess(order.jar(), folder)) {
            server.start();
            System.out.println("server           " + server.address());
            if (order.share() == 0) {
                return run(order, server.address(), folder);
            }
            try (CuttingProxy network = new CuttingProxy(server.port(), order.seed())) {
                network.cut(order.share(), order.bytes());
                boolean whole = run(order, network.address(), folder);
                System.out.println("connections cut  " + network.cuts());
                return whole;
            }
        }
    }

    private static boolean run(FleetOrder order, String address, Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(order.phones(), order.atOnce()));
        long begun = System.nanoTime();
        List<Future<FleetTally>> runs = new ArrayList<>();
        for (int number = 0; number < order.phones(); number++) {
            int phone = number;
            runs.add(threads.submit(() -> one(order, address, folder, phone)));
        }
        FleetTally total = FleetTally.NOTHING;
        try {
            for (Future<FleetTally> one : runs) {
                total = total.plus(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        total.print(System.out, (System.nanoTime() - begun) / 1_000_000);
        return total.isWhole();
    }

    private static FleetTally one(FleetOrder order, String address, Path folder, int number) throws IOException {
        String account = ACCOUNTS.get(number % ACCOUNTS.size());
        long seed = order.seed() + number;
        try (FleetPhone phone = new FleetPhone(folder.resolve("phone" + number), account, address, seed)) {
            return new PhoneDay(phone, order, seed).live();
        }
    }
}
