package org.zoufang.fleet.battery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A network on loopback for one phone that is cut after exactly so many bytes in one direction, wherever in a request or
 * an answer that is, or that is slow. It counts what it carries, exchange by exchange.
 */
final class FaultProxy implements AutoCloseable {

    /** Which way bytes go: from the phone, or to it. */
    enum Way {
        UP,
        DOWN
    }

    /** One request and its answer, in bytes on the wire. */
    record Exchange(long up, long down) {}

    private static final long NEVER = Long.MAX_VALUE;
    private static final int SEND_BUFFER = 16 * 1024;

    private final ServerSocket door;
    private final int target;
    private final long[] left = {NEVER, NEVER};
    private final List<long[]> exchanges = new ArrayList<>();
    private volatile long delayMillis;
    private boolean cut;
    private Way last;

    FaultProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::welcome);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** From now on so many bytes pass this way; with the next the connection ends, both ways. Then all is calm again. */
    synchronized void cutAfter(Way way, long bytes) {
        calm();
        left[way.ordinal()] = bytes;
    }

    /** Whether it was cut since it was told to. */
    synchronized boolean wasCut() {
        return cut;
    }

    synchronized void calm() {
        left[0] = NEVER;
        left[1] = NEVER;
        cut = false;
        delayMillis = 0;
    }

    /** Everything comes so much later. */
    void delay(long millis) {
        delayMillis = millis;
    }

    /** Begins to count anew. */
    synchronized void count() {
        exchanges.clear();
        last = Way.DOWN;
    }

    /** What was exchanged since {@link #count}. */
    synchronized List<Exchange> exchanges() {
        return exchanges.stream().map(one -> new Exchange(one[0], one[1])).toList();
    }

    /** Bytes that went this way since {@link #count}. */
    synchronized long carried(Way way) {
        return exchanges.stream().mapToLong(one -> one[way.ordinal()]).sum();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket phone = door.accept();
                carry(phone);
            } catch (IOException e) {
                // The door was closed, or the server behind is not there: the next one may find it.
            }
        }
    }

    private void carry(Socket phone) throws IOException {
        phone.setTcpNoDelay(true);
        Socket server;
        try {
            server = new Socket();
            // What has passed the proxy has reached the server: this machine's megabytes of buffer are no network.
            server.setSendBufferSize(SEND_BUFFER);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            server.setTcpNoDelay(true);
        } catch (IOException e) {
            phone.close();
            throw e;
        }
        daemon(() -> pump(phone, server, Way.UP));
        daemon(() -> pump(server, phone, Way.DOWN));
    }

    private void pump(Socket from, Socket to, Way way) {
        byte[] buffer = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (delayMillis > 0) {
                    Watched.pause(delayMillis);
                }
                int pass = pass(way, read);
                out.write(buffer, 0, pass);
                out.flush();
                if (isOver(way)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The other side hung up; closing both is all there is to do.
        }
    }

    private synchronized int pass(Way way, int read) {
        int pass = (int) Math.min(read, left[way.ordinal()]);
        if (left[way.ordinal()] != NEVER) {
            left[way.ordinal()] -= pass;
        }
        if (way == Way.UP && last == Way.DOWN) {
            exchanges.add(new long[2]);
        }
        if (!exchanges.isEmpty()) {
            exchanges.get(exchanges.size() - 1)[way.ordinal()] += pass;
        }
        last = way;
        return pass;
    }

    private synchronized boolean isOver(Way way) {
        if (left[way.ordinal()] > 0) {
            return false;
        }
        left[way.ordinal()] = NEVER;
        cut = true;
        return true;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
