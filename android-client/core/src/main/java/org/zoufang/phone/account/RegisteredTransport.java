package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.Registration;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** Shows the device token with every request to the office's server, and to nobody else; hears when the phone is refused. */
public final class RegisteredTransport implements Transport {

    private static final int UNAUTHORIZED = 401;

    private final Transport network;
    private final Account account;

    public RegisteredTransport(Transport network, Account account) {
        this.network = network;
        this.account = account;
    }

    /** @throws DeviceRefused if the server does not let this phone in */
    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        String server = account.server();
        if (server == null || !request.url().startsWith(server + "/")) {
            return network.exchange(request);
        }
        HttpAnswer answer = network.exchange(shown(request, account.deviceToken(server)));
        if (answer.status() == UNAUTHORIZED) {
            refuse(answer);
        }
        return answer;
    }

    private static HttpRequest shown(HttpRequest request, String token) {
        if (token == null) {
            return request;
        }
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.put(Registration.DEVICE_HEADER, token);
        return new HttpRequest(request.method(), request.url(), headers, request.body());
    }

    private static void refuse(HttpAnswer answer) throws DeviceRefused {
        JsonObject body;
        try {
            body = Json.object(answer.text());
        } catch (IllegalArgumentException noWords) {
            return;
        }
        List<JsonObject> errors = Json.objects(body, "errors");
        JsonObject extensions = errors.isEmpty() ? null : Json.child(errors.get(0), "extensions");
        String code = extensions == null ? Json.text(body, "code") : Json.text(extensions, "code");
        if (DeviceRefused.isOne(code)) {
            String words = errors.isEmpty() ? Json.text(body, "title") : Json.text(errors.get(0), "message");
            throw new DeviceRefused(code, words);
        }
    }
}
