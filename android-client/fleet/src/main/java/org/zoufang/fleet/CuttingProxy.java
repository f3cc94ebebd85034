package org.zoufang.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network on loopback that a test spoils: it carries everything, or nothing, or cuts connections after so many bytes as the
 * dice say. A dice with a seed falls the same way each time.
 */
public final class CuttingProxy implements AutoCloseable {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int LUCK = 50;

    private final ServerSocket door;
    private final int target;
    private final Random random;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean closedOff;
    private volatile double risk;
    private volatile int longest;

    public CuttingProxy(int target, long seed) throws IOException {
        this.target = target;
        this.random = new Random(seed);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::welcome, "proxy");
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** No coverage: whoever comes is sent away. */
    public void closeOff() {
        closedOff = true;
    }

    /** Coverage without trouble. */
    public void calm() {
        closedOff = false;
        risk = 0;
    }

    /**
     * Cuts every connection: this share of them after at most {@code bytes} in one direction, the others after at most
     * {@value #LUCK} times as many, so that something gets through.
     */
    public void cut(double share, int bytes) {
        closedOff = false;
        risk = share;
        longest = bytes;
    }

    /** How many connections were cut. */
    public int cuts() {
        return cuts.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                carry(door.accept());
            } catch (IOException e) {
                // The door was closed, or the server behind is not there: the next one may find it.
            }
        }
    }

    private void carry(Socket phone) throws IOException {
        if (closedOff) {
            phone.close();
            return;
        }
        Socket server;
        try {
            server = new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (IOException e) {
            phone.close();
            throw e;
        }
        int up = allowance();
        int down = allowance();
        daemon(() -> pump(phone, server, up), "up");
        daemon(() -> pump(server, phone, down), "down");
    }

    private synchronized int allowance() {
        if (risk == 0) {
            return NEVER;
        }
        return random.nextInt(random.nextDouble() < risk ? longest : longest * LUCK);
    }

    private void pump(Socket from, Socket to, int allowance) {
        byte[] buffer = new byte[16 * 1024];
        int left = allowance;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (closedOff) {
                    return;
                }
                out.write(buffer, 0, Math.min(read, left));
                out.flush();
                if (left != NEVER && (left -= read) <= 0) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException e) {
            // The other side hung up; closing both is all there is to do.
        }
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
