package org.zoufang.notice;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.zoufang.contract.NoticeWay;
import org.zoufang.shared.NoticeConfig;
import org.zoufang.shared.ZoufangConfig;

/**
 * Sends notices by any gateway for text messages that takes an HTTP POST with JSON. What it answers beyond 2xx is the
 * reason; whether the telephone got the message only the gateway knows.
 */
@ApplicationScoped
class MessageCarrier implements Carrier {

    private static final int REASON = 300;

    private final NoticeConfig config;
    private final HttpClient client;

    MessageCarrier(ZoufangConfig config) {
        this.config = config.notice();
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.notice().timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public NoticeWay way() {
        return NoticeWay.SMS;
    }

    @Override
    public boolean isOn() {
        return config.sms().url().isPresent();
    }

    @Override
    public void carry(String to, String subject, String text) throws CarrierFailed {
        NoticeConfig.Sms sms = config.sms();
        String body = sms.body().replace("{phone}", json(to)).replace("{text}", json(text));
        HttpRequest.Builder request = HttpRequest.newBuilder(sms.url().orElseThrow())
                .timeout(config.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        sms.authorization().ifPresent(value -> request.header("Authorization", value));
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new CarrierFailed("HTTP " + answer.statusCode() + " " + head(answer.body()));
            }
        } catch (IOException e) {
            throw new CarrierFailed(e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CarrierFailed("interrupted");
        }
    }

    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static String head(String body) {
        return body.length() > REASON ? body.substring(0, REASON) : body;
    }
}
