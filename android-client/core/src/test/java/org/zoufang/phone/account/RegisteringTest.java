package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.phone.account.OfficeFixture.ADDRESS;
import static org.zoufang.phone.account.OfficeFixture.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport;

class RegisteringTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final List<HttpRequest> sent = new ArrayList<>();
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), this::send, clock, 1);

    private org.zoufang.phone.operation.HttpAnswer send(HttpRequest request) throws IOException {
        sent.add(request);
        return server.exchange(request);
    }

    @Test
    void aGoodTicketRegistersThePhoneAndSaysWhoseItIs() throws IOException {
        // Given
        Registration code = code("good", OfficeFixture.keys());

        // When
        RegisterAnswer answer = phone.registering().register(code, "测试手机");

        // Then
        assertThat(answer.isDone()).isTrue();
        assertThat(answer.mode()).isEqualTo(SignInMode.LOCAL);
        assertThat(answer.owner()).isEqualTo("李工");
        assertThat(phone.account().isRegistered()).isTrue();
        assertThat(phone.account().server()).isEqualTo(ADDRESS);
        assertThat(phone.account().officeKey()).hasValueSatisfying(key -> assertThat(key.getW())
                .isEqualTo(code.officeKey().getW()));
    }

    @Test
    void aTicketThatIsUsedOrTooOldLeavesThePhoneAsItWasAndSaysWhatToDo() throws IOException {
        // Given
        Registration code = code("used", OfficeFixture.keys());

        // When
        RegisterAnswer answer = phone.registering().register(code, "测试手机");

        // Then
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.code()).isEqualTo("REGISTRATION_INVALID");
        assertThat(answer.message()).contains("新的二维码");
        assertThat(phone.account().isRegistered()).isFalse();
        assertThat(phone.account().server()).isNull();
    }

    @Test
    void everyRequestToTheOfficeShowsTheDeviceTokenAndNoOtherRequestDoes() throws IOException {
        // Given
        phone.registering().register(code("good", OfficeFixture.keys()), "测试手机");
        signInAt(ADDRESS);

        // When
        phone.sync().run();
        new RegisteredTransport(this::send, phone.account())
                .exchange(
                        new HttpRequest("GET", "https://office.example:8443.evil.example/", java.util.Map.of(), null));

        // Then
        List<HttpRequest> after = sent.subList(1, sent.size());
        assertThat(after)
                .filteredOn(request -> request.url().startsWith(ADDRESS + "/"))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        request -> assertThat(request.headers()).containsEntry(Registration.DEVICE_HEADER, "device0"));
        assertThat(after.get(after.size() - 1).headers()).doesNotContainKey(Registration.DEVICE_HEADER);
        assertThat(server.devices().reported()).containsExactly(0);
    }

    @Test
    void aPhoneInUseElsewhereIsNotTakenAway() throws IOException {
        // Given
        phone.signIn(1, "right");
        phone.sync().run();
        phone.beginVisit();

        // When
        RegisterAnswer answer = phone.registering().register(code("good", OfficeFixture.keys()), "测试手机");

        // Then
        assertThat(answer.code()).isEqualTo(RegisterAnswer.OTHER_SERVER);
        assertThat(phone.account().server()).isEqualTo("http://server");
        assertThat(sent).noneMatch(request -> request.url().startsWith(ADDRESS));
    }

    @Test
    void aServerThatLetsInOnlyRegisteredPhonesIsSaidToThePersonAndNothingIsLost() throws IOException {
        // Given
        phone.signIn(1, "right");
        phone.sync().run();
        phone.beginVisit();
        server.devices().onlyRegistered();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.REGISTRATION_NEEDED);
        assertThat(phone.account().registrationNeeded()).isPresent();
        assertThat(phone.account().signInNeeded()).isFalse();
        assertThat(phone.signingOut().unsent()).isEqualTo(1);
    }

    @Test
    void aServerOfThePreviousReleaseSaysThatItKnowsNoRegistration() {
        // Given
        server.powers().makeOld();

        // When
        assertThatThrownBy(() -> phone.registering().register(code("good", OfficeFixture.keys()), "测试手机"))
                // Then
                .isInstanceOfSatisfying(ServerTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(ServerTrouble.Kind.REFUSED));
        assertThat(phone.store().settings().get(Setting.SERVER)).isNull();
    }

    private void signInAt(String address) throws IOException {
        new SigningIn(
                        phone.store(),
                        phone.account(),
                        new org.zoufang.phone.operation.Graphql(
                                new RegisteredTransport(this::send, phone.account()),
                                phone.account()::server,
                                () -> "zh-CN",
                                clock),
                        new org.zoufang.phone.device.PhoneIds(clock, new java.util.Random(1)),
                        1)
                .signIn(address, "1", "right", "测试手机");
    }
}
