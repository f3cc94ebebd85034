package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.fleet.battery.FaultProxy.Way;

class FaultProxyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 999, 1000})
    void exactlySoManyBytesPassBeforeTheCut(int bytes) throws Exception {
        try (ServerSocket behind = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                FaultProxy network = new FaultProxy(behind.getLocalPort())) {
            // Given
            CompletableFuture<Integer> arrived = CompletableFuture.supplyAsync(() -> readAll(behind));
            network.cutAfter(Way.UP, bytes);

            // When
            try (Socket phone = new Socket(
                    InetAddress.getLoopbackAddress(),
                    URI.create(network.address()).getPort())) {
                phone.getOutputStream().write(new byte[1000]);
                phone.getOutputStream().flush();

                // Then
                assertThat(arrived.get()).isEqualTo(bytes);
                assertThat(network.wasCut()).isTrue();
            }
        }
    }

    private static int readAll(ServerSocket behind) {
        int all = 0;
        try (Socket socket = behind.accept()) {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                all++;
            }
        } catch (IOException reset) {
            // What had come before counts.
        }
        return all;
    }
}
