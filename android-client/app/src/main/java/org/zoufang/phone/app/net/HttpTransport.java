package org.zoufang.phone.app.net;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.zoufang.phone.app.look.OffScreen;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** The core's exchanges by OkHttp. A server is trusted as the phone learned it when its code was scanned; clear text goes to this very device only. */
public final class HttpTransport implements Transport {

    private final TrustedServers servers;
    private final Map<String, OkHttpClient> clients = new ConcurrentHashMap<>();

    public HttpTransport(TrustedServers servers) {
        this.servers = servers;
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        OffScreen.required();
        HttpUrl url = HttpUrl.parse(request.url());
        if (url == null) {
            throw new IOException("not an address: " + request.url());
        }
        if (!url.isHttps() && !ServerAddress.isThisDevice(url.host())) {
            throw new IOException("clear text is only for this very device");
        }
        Request.Builder call = new Request.Builder().url(url).method(request.method(), body(request));
        request.headers().forEach(call::header);
        OkHttpClient client = clients.computeIfAbsent(servers.fingerprint(url), Connection::to);
        try (Response response = client.newCall(call.build()).execute()) {
            return answer(response);
        }
    }

    private static HttpAnswer answer(Response response) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().names().forEach(name -> headers.put(name, response.header(name)));
        return new HttpAnswer(response.code(), headers, response.body().bytes());
    }

    private static RequestBody body(HttpRequest request) {
        if (request.body() == null) {
            return request.method().startsWith("P") ? RequestBody.create(new byte[0]) : null;
        }
        HttpRequest.Body body = request.body();
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return null;
            }

            @Override
            public long contentLength() {
                return body.length();
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                body.writeTo(sink.outputStream());
            }
        };
    }
}
