package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.account.OfficeFixture.ADDRESS;
import static org.zoufang.phone.account.OfficeFixture.code;

import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;

/** Which server a phone belongs to: what a city's device management says, and what a server answers a code with. */
class ManagingTest {

    private static final String OTHER = "https://other.example";

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
    private final String office = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(OfficeFixture.keys().getPublic().getEncoded());

    private String setting(Setting which) {
        return phone.store().settings().get(which);
    }

    private void answering(String registered) {
        server.next((request, wire) -> FakeServer.replaced(
                wire.exchange(request), "\"deviceRegister\":.*", "\"deviceRegister\":" + registered + "}}"));
    }

    @Test
    void managementNamesTheServerTheWayToSignInAndTheOfficesKey() {
        // When
        phone.registering().manage(ADDRESS, office, SignInMode.OIDC);

        // Then
        assertThat(phone.account().server()).isEqualTo(ADDRESS);
        assertThat(phone.account().signInMode()).contains(SignInMode.OIDC);
        assertThat(phone.account().officeKey()).isPresent();
        assertThat(phone.account().deviceToken(ADDRESS)).isNull();
    }

    @Test
    void managementThatNamesOnlyTheServerLeavesTheRestToBeAsked() {
        // When
        phone.registering().manage(ADDRESS, null, null);

        // Then
        assertThat(phone.account().server()).isEqualTo(ADDRESS);
        assertThat(setting(Setting.SIGN_IN_MODE)).isNull();
        assertThat(phone.account().officeKey()).isEmpty();
    }

    @Test
    void aPhoneThatIsRegisteredThereKeepsItsToken() throws IOException {
        // Given
        OfficeFixture.register(phone, "good", OfficeFixture.keys());
        var key = phone.account().officeKey();

        // When
        phone.registering().manage(ADDRESS, office, SignInMode.LOCAL);

        // Then
        assertThat(phone.account().deviceToken(ADDRESS)).isEqualTo("device0");
        assertThat(phone.account().deviceToken(OTHER)).isNull();
        assertThat(phone.account().officeKey().orElseThrow().getW())
                .isEqualTo(key.orElseThrow().getW());
    }

    @Test
    void aPhoneThatIsInUseElsewhereStaysThere() {
        // Given
        phone.signInAt(OTHER, "1", "right");

        // When
        phone.registering().manage(ADDRESS, office, SignInMode.OIDC);

        // Then
        assertThat(phone.account().server()).isEqualTo(OTHER);
        assertThat(phone.account().officeKey()).isEmpty();
    }

    @Test
    void soDoesOneWithUnsentWorkThoughNobodyIsSignedInUntilItIsSent() {
        // Given
        phone.signInAt(OTHER, "1", "right");
        phone.sync().run();
        phone.beginVisit();
        phone.signingOut().signOut();
        phone.account().forget();
        phone.registering().manage(ADDRESS, null, null);
        String before = phone.account().server();
        phone.signInAt(OTHER, "1", "right");
        phone.sync().run();
        phone.signingOut().signOut();
        phone.account().forget();

        // When
        phone.registering().manage(ADDRESS, null, null);

        // Then
        assertThat(before).isEqualTo(OTHER);
        assertThat(phone.account().server()).isEqualTo(ADDRESS);
    }

    @Test
    void theSameServerIsTakenOverInTheMiddleOfWork() {
        // Given
        phone.signInAt(OTHER, "1", "right");
        phone.sync().run();
        phone.beginVisit();

        // When
        phone.registering().manage(OTHER, null, SignInMode.OIDC);

        // Then
        assertThat(phone.account().signInMode()).contains(SignInMode.OIDC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"registered\":{\"deviceToken\":\"t\",\"signInMode\":\"OIDC\"}} | OIDC |",
                "{\"registered\":{\"deviceToken\":\"t\",\"signInMode\":\"FACE\"}} | LOCAL |",
                "{\"registered\":{\"deviceToken\":\"t\",\"device\":{}}} | LOCAL |",
                "{\"registered\":{\"deviceToken\":\"t\",\"device\":{\"official\":{\"name\":\"李工\"}}}} | LOCAL | 李工",
            })
    void whatTheServerLeavesOutIsTakenFromTheCode(String answer, SignInMode mode, String owner) throws IOException {
        // Given
        answering(answer);
        Registration code = code("good", OfficeFixture.keys());

        // When
        RegisterAnswer registered = phone.registering().register(code, "测试手机");

        // Then
        assertThat(registered.isDone()).isTrue();
        assertThat(registered.mode()).isEqualTo(mode);
        assertThat(registered.owner()).isEqualTo(owner);
        assertThat(phone.account().signInMode()).contains(mode);
    }

    @Test
    void aRefusalWithoutWordsIsARefusal() throws IOException {
        // Given
        answering("{\"userErrors\":[]}");

        // When
        RegisterAnswer answer = phone.registering().register(code("good", OfficeFixture.keys()), "测试手机");

        // Then
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.code()).isNull();
        assertThat(phone.account().isRegistered()).isFalse();
        assertThat(phone.account().server()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"code\":\"DEVICE_NOT_REGISTERED\",\"title\":\"请登记\"} | 请登记",
                "{\"errors\":[{\"message\":\"请登记\",\"extensions\":{\"code\":\"DEVICE_NOT_REGISTERED\"}}]} | 请登记",
                "{\"code\":\"DEVICE_NOT_REGISTERED\"} | ~~",
            })
    void aPhoneThatIsNotLetInSaysSoInTheServersWordsWhateverTheFormOfTheAnswer(String answer, String words) {
        // Given
        phone.signInAt(OTHER, "1", "right");
        server.next((request, wire) -> FakeServer.json(401, answer));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.account().registrationNeeded()).contains(words);
        assertThat(phone.account().signInNeeded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{\"errors\":[{\"message\":\"?\"}]}", "{}", "<html>"})
    void anAnswerThatSaysNothingOfThePhoneIsAboutThePersonsToken(String answer) {
        // Given
        phone.signInAt(OTHER, "1", "right");
        server.next((request, wire) -> FakeServer.json(401, answer));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.account().registrationNeeded()).isEmpty();
        assertThat(server.heard()).contains("tokenRefresh");
    }

    @Test
    void aSignInThatIsRefusedWithoutWordsSignsNobodyIn() {
        // Given
        server.next((request, wire) ->
                FakeServer.replaced(wire.exchange(request), "\"signIn\":.*", "\"signIn\":{\"userErrors\":[]}}}"));

        // When
        SignInAnswer answer = phone.signIn(1, "right");

        // Then
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.code()).isNull();
        assertThat(phone.account().who()).isEmpty();
    }

    @Test
    void aServerThatDoesNotSayItsTimeLetsPeopleInAllTheSame() {
        // Given
        server.next(
                FakeServer.NONE,
                (request, wire) -> FakeServer.replaced(wire.exchange(request), "\"time\":\"[^\"]*\"", "\"time\":null"));

        // When
        SignInAnswer answer = phone.signIn(1, "right");

        // Then
        assertThat(answer.isDone()).isTrue();
        assertThat(setting(Setting.HEARD)).isNull();
    }
}
