package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.fleet.LeaderDesk;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport;

/** A right ends before, during or after a push and a pull: nothing written is lost, and what may no longer be held goes. */
@ExtendWith(CityExtension.class)
class PermissionIT {

    private static final String ACCOUNT_OF =
            "mutation %1$s($input: AccountOfInput!) { %1$s(input: $input) { userErrors { code } } }";
    private static final String REVOKE =
            "mutation revoke($input: DeviceRevokeInput!) { deviceRevoke(input: $input) { userErrors { code } } }";

    private final Ledger ledger = new Ledger();
    private final City city;
    private Hooked network;
    private Watched leader;
    private Watched handler;
    private UUID visit;

    PermissionIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void aHandlerWhoWroteWithoutSignal() throws IOException {
        leader = city.phone("leader", ledger);
        PhoneSetup setup = PhoneSetup.of(9).withNetwork(plain -> network = new Hooked(plain));
        handler = city.phone("handler", city.server().address(), ledger, setup);
        visit = leader.begin(leader.anEnterprise(11));
        leader.invite(visit, handler);
        leader.settle();
        handler.settle();
        handler.write(visit, "written without signal " + visit);
        handler.attach(visit, Pictures.of(handler.place("r.jpg"), visit.getLeastSignificantBits()));
    }

    @AfterEach
    void end() {
        leader.close();
        handler.close();
    }

    /** 1: before the push; 2: between push and pull; 3 and 4: when all is done. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whoIsTakenOffAVisitLosesTheCopyAndNoWord(int request) throws Exception {
        // Given
        network.before(request, () -> {
            assertThat(leader.phone()
                            .visits()
                            .removeParticipant(visit, handler.official())
                            .refusals())
                    .isEmpty();
            leader.settle();
        });

        // When
        for (int round = 0; round < 6; round++) {
            handler.sync();
            handler.phone().upload();
        }

        // Then
        assertThat(network.isOver()).isTrue();
        leader.settle();
        handler.sync();
        Tally.note("taken off a visit at request " + request, 1, city.judge(ledger, leader, handler));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whosePostEndsLosesTheCopyAndNoWord(int request) throws Exception {
        // Given
        UUID who = handler.official();
        network.before(request, () -> post(who, "now()"));

        // When
        for (int round = 0; round < 6; round++) {
            handler.sync();
            handler.phone().upload();
        }

        // Then
        leader.settle();
        Tally.note("post ended at request " + request, 1, city.judge(ledger, leader, handler));
        post(who, "null");
        handler.settle();
        Tally.note("post given back after request " + request, 1, city.judge(ledger, leader, handler));
    }

    private void post(UUID who, String ended) throws IOException {
        String sql = "update posting set ended_at = " + ended + " where official_id = ?";
        try (Connection connection = TruthReading.connect(city.server().data());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, who);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aBlockedAccountKeepsItsWordsAndSendsThemWhenItIsOpenAgain(int request) throws Exception {
        // Given
        LeaderDesk admin = new LeaderDesk(city.server().address());
        admin.signIn("admin");
        JsonObject variables = input("officialId", handler.official());
        network.before(request, () -> admin.ask(String.format(ACCOUNT_OF, "accountDisable"), variables));

        // When
        handler.phone().sync();
        RoundReport.End blocked = handler.phone().sync().end();
        admin.ask(String.format(ACCOUNT_OF, "accountEnable"), variables);

        // Then
        assertThat(blocked).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
        handler.phone().signIn();
        handler.settle();
        leader.settle();
        assertThat(handler.phone().outbox().entries()).isEmpty();
        Tally.note("account blocked at request " + request, 1, city.judge(ledger, leader, handler));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRevokedDeviceKeepsWhatIsUnsent(int request) throws Exception {
        // Given
        LeaderDesk admin = new LeaderDesk(city.server().address());
        admin.signIn("admin");
        UUID device = UUID.fromString(handler.phone().store().settings().get(Setting.DEVICE_ID));
        network.before(request, () -> admin.ask(REVOKE, input("id", device)));

        // When
        handler.phone().sync();
        RoundReport.End end = handler.phone().sync().end();

        // Then
        assertThat(end).isNotEqualTo(RoundReport.End.DONE);
        leader.settle();
        assertThat(city.judge(ledger, leader, handler))
                .noneMatch(one -> one.kind().ordinal() < 3);
        Tally.note("device revoked at request " + request, 1, java.util.List.of());
    }

    @Test
    void aTokenThatEndsAtAnyRequestOfAnUploadIsRenewed() throws Exception {
        // Given
        handler.sync();
        int request = 1;

        // When
        for (boolean happened = true; happened; request++) {
            handler.attach(visit, Pictures.of(handler.place("t" + request + ".jpg"), request + 1_000_000L));
            network.spoilToken(request);
            handler.sync();
            handler.phone().upload();
            happened = network.isOver();
        }

        // Then
        handler.settle();
        leader.settle();
        assertThat(request).isGreaterThan(4);
        assertThat(handler.phone().visit(visit).photosStored()).isEqualTo(request);
        Tally.note("token ends at any request of an upload", request - 1, city.judge(ledger, leader, handler));
    }

    private static JsonObject input(String name, UUID id) {
        JsonObject input = new JsonObject();
        Json.put(input, name, id);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        return variables;
    }
}
