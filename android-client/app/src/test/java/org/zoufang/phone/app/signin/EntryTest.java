package org.zoufang.phone.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.widget.TextView;
import java.util.UUID;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.outbox.OutboxActivity;
import org.zoufang.phone.app.sync.LocalServer;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.store.Setting;

/** The ways in and out, over a real socket: the city's provider in the browser, a revoked phone. */
@RunWith(RobolectricTestRunner.class)
public class EntryTest {

    private final TestPhone phone = TestPhone.now();
    private final FakeServer fake = org.zoufang.phone.fake.PhoneFixture.aServer(MutableClock.atWork());
    private final MockWebServer provider = new MockWebServer();
    private LocalServer server;

    @Before
    public void open() throws Exception {
        server = new LocalServer(fake);
        provider.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String at = "http://127.0.0.1:" + provider.getPort();
                return new MockResponse()
                        .setBody("{\"issuer\":\"" + at + "\",\"authorization_endpoint\":\"" + at
                                + "/auth\",\"token_endpoint\":\"" + at + "/token\",\"jwks_uri\":\"" + at + "/keys\"}");
            }
        });
        provider.start();
    }

    @After
    public void close() throws Exception {
        server.stop();
        provider.shutdown();
    }

    private Activity signInScreen(Intent intent) {
        Activity screen =
                Robolectric.buildActivity(SignInActivity.class, intent).setup().get();
        phone.idle();
        return screen;
    }

    @Test
    public void aTypedAddressOfAServerWithAProviderLeadsToTheBrowser() {
        // Given
        fake.powers().provider("http://127.0.0.1:" + provider.getPort());
        Activity screen = signInScreen(new Intent());
        ((TextView) screen.findViewById(R.id.address)).setText(server.address());
        // When
        screen.findViewById(R.id.sign_in).performClick();
        phone.idle();
        // Then
        Intent browser = shadowOf(screen).getNextStartedActivity();
        assertThat(browser.getAction()).isEqualTo(Intent.ACTION_VIEW);
        assertThat(browser.getData().toString()).contains("/auth?").contains("code_challenge_method=S256");
        assertThat(screen.findViewById(R.id.local).isShown()).isFalse();
        assertThat(words(screen, R.id.sign_in)).isEqualTo("用统一身份认证登录");
    }

    @Test
    public void aTypedAddressOfAServerWithAccountsAsksForNameAndPassword() {
        // Given
        Activity screen = signInScreen(new Intent());
        ((TextView) screen.findViewById(R.id.address)).setText(server.address());
        // When
        screen.findViewById(R.id.sign_in).performClick();
        phone.idle();
        // Then
        assertThat(words(screen, R.id.trouble)).isEqualTo("请填写用户名和密码。");
        assertThat(screen.findViewById(R.id.local).isShown()).isTrue();
    }

    @Test
    public void theBrowsersReturnIsBroughtToTheSignInScreen() {
        // Given
        Intent back = new Intent(Intent.ACTION_VIEW, Uri.parse("org.zoufang.phone:/signed-in?code=x&state=guessed"));
        Activity door =
                Robolectric.buildActivity(ReturnActivity.class, back).create().get();
        // When
        Activity screen = signInScreen(shadowOf(door).getNextStartedActivity());
        // Then
        assertThat(door.isFinishing()).isTrue();
        assertThat(words(screen, R.id.trouble)).contains("不是从这里开始的");
    }

    @Test
    public void aRevokedPhoneIsEmptiedAtTheNextContactAndSaysSo() {
        // Given
        PhoneFixture.signedIn(phone);
        register();
        phone.core(parts -> parts.visits()
                .begin(
                        PhoneFixture.FOUNDRY,
                        org.zoufang.contract.VisitKind.SERVICE_VISIT,
                        org.zoufang.contract.Role.OFFICIAL));
        String device = phone.core(parts -> parts.store().settings().get(Setting.DEVICE_ID));
        fake.devices().revoke(device);
        // When
        Activity today = Robolectric.buildActivity(TodayActivity.class).setup().get();
        phone.idle();
        // Then
        assertThat((UUID) phone.core(parts -> parts.me())).isNull();
        Intent next = shadowOf(today).getNextStartedActivity();
        assertThat(next.getComponent().getClassName()).isEqualTo(RevokedActivity.class.getName());
        Activity revoked =
                Robolectric.buildActivity(RevokedActivity.class, next).setup().get();
        phone.idle();
        assertThat(words(revoked, R.id.unsent)).contains("还有 1 条没有上传");
    }

    @Test
    public void aScreenThatIsOpenWhileThePhoneIsEmptiedGivesWayToTheFirstOne() {
        // Given nobody signed in, as after emptying
        Intent outbox = new Intent(phone, OutboxActivity.class);
        // When
        Robolectric.buildActivity(OutboxActivity.class, outbox).setup();
        phone.idle();
        // Then
        Intent next = shadowOf(phone).getNextStartedActivity();
        assertThat(next.getComponent().getClassName()).isEqualTo(TodayActivity.class.getName());
    }

    /** What a registration leaves on the phone, without the server's TLS: the token is kept, a session too. */
    private void register() {
        phone.core(parts -> {
            com.google.gson.JsonObject input = new com.google.gson.JsonObject();
            org.zoufang.phone.json.Json.put(input, "ticket", "good");
            org.zoufang.phone.json.Json.put(input, "id", "00000000-0000-7000-8000-000000000001");
            new org.zoufang.phone.operation.Graphql(fake, () -> server.address(), () -> "zh-CN", parts.clock())
                    .ask(
                            org.zoufang.phone.operation.Operation.DEVICE_REGISTER,
                            org.zoufang.phone.json.Json.object("{\"input\":" + input + "}"),
                            null);
            parts.store().change(() -> {
                parts.store().settings().put(Setting.SERVER, server.address());
                parts.store().settings().put(Setting.DEVICE_ID, "00000000-0000-7000-8000-000000000001");
            });
            org.zoufang.phone.app.keys.KeystoreVault vault = new org.zoufang.phone.app.keys.KeystoreVault(
                    phone, new javax.crypto.spec.SecretKeySpec(new byte[32], "AES"));
            vault.keep(
                    org.zoufang.phone.account.KeyVault.Secret.DEVICE,
                    "{\"server\":\"" + server.address() + "\",\"token\":\"device0\"}");
            fake.sessions().take("mine", PhoneFixture.ME);
            vault.keep(
                    org.zoufang.phone.account.KeyVault.Secret.SESSION,
                    "{\"accessToken\":\"mine\",\"refreshToken\":\"r\",\"accessExpiresAt\":\"2099-01-01T00:00:00Z\"}");
            return null;
        });
    }

    private static String words(Activity screen, int place) {
        return ((TextView) screen.findViewById(place)).getText().toString();
    }
}
