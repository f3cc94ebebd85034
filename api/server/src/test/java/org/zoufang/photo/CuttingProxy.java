package org.zoufang.photo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A network that carries bytes to the server until its allowance is used up, and then cuts the connection. */
final class CuttingProxy implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicLong allowance = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong carried = new AtomicLong();
    private final int serverPort;

    CuttingProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        new Thread(this::accept, "cutting-proxy").start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on so many bytes more, then cut, until told otherwise. */
    void allow(long bytes) {
        allowance.set(bytes);
    }

    /** Bytes carried to the server in all. */
    long carried() {
        return carried.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                new Thread(() -> carry(client, server, true)).start();
                new Thread(() -> carry(server, client, false)).start();
            } catch (IOException e) {
                // The door was closed: the network is gone, as a network goes.
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean upwards) {
        byte[] block = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                if (upwards && allowance.addAndGet(-n) < 0) {
                    return;
                }
                out.write(block, 0, n);
                out.flush();
                carried.addAndGet(upwards ? n : 0);
            }
        } catch (IOException e) {
            // Either side hung up.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
