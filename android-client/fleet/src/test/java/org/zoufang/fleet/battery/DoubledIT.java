package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** What is sent twice, late, or in any order counts once, and every sender hears the same. */
@ExtendWith(CityExtension.class)
class DoubledIT {

    private static final int SENDERS = 8;

    private final Ledger ledger = new Ledger();
    private final City city;
    private final Courier courier = new Courier(SENDERS);
    private Watched leader;
    private Watched office;

    DoubledIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void two() throws IOException {
        PhoneSetup setup = PhoneSetup.of(5).withNetwork(plain -> courier);
        leader = city.phone("leader", city.server().address(), ledger, setup);
        office = city.phone("office", ledger);
    }

    @AfterEach
    void end() {
        leader.close();
        office.close();
        courier.close();
    }

    @Test
    void eightWhoSendTheSameAtOnceHearTheSameSuccessAndThereIsOneRow() throws Exception {
        // Given
        int ids = Size.of("doubled", 50, 1_000);
        UUID visit = null;

        // When
        for (int number = 0; number < ids; number++) {
            if (number % 50 == 0) {
                visit = leader.begin(leader.anEnterprise(number));
                leader.settle();
            }
            leader.write(visit, "said eight times " + number);
            HttpRequest push = kept().get(0);
            Set<JsonElement> heard = courier.atOnce(push, SENDERS).stream()
                    .map(DoubledIT::answers)
                    .collect(Collectors.toSet());
            assertThat(heard).as("one answer for all of id %d", number).hasSize(1);
            assertThat(heard.iterator().next().toString()).contains("APPLIED");
            leader.sync();
        }

        // Then
        leader.settle();
        Tally.note("8 identical sends at the same time", ids, city.judge(ledger, leader));
    }

    @Test
    void sixGroupsArriveInAnyOrderAndTheResultIsTheSame() throws Exception {
        // Given
        List<List<Integer>> orders = Orders.of(6);
        Collections.shuffle(orders, new Random(Size.seed()));
        int tried = Size.of("orders", 24, orders.size());

        // When
        for (List<Integer> order : orders.subList(0, tried)) {
            UUID visit = sixWishes(orders.indexOf(order));
            List<HttpRequest> six = oneByOne(visit);
            assertThat(six).hasSize(order.size());
            for (int place : order) {
                courier.exchange(six.get(place));
            }
            leader.settle();
            assertThat(leader.phone().visit(visit).notes()).hasSize(2);
        }

        // Then
        office.settle();
        Tally.note(
                "orders in which 6 queued groups arrive",
                tried,
                city.judge(ledger, leader, office),
                Long.toString(Size.seed()));
    }

    @Test
    void requestsThatArriveLongAfterTheyWereGivenUpChangeNothing() throws Exception {
        // Given
        UUID visit = leader.begin(leader.anEnterprise(9));
        leader.invite(visit, office);
        leader.settle();
        List<HttpRequest> late = new ArrayList<>();
        int rounds = Size.of("late", 25, 500);

        // When
        UUID note = leader.write(visit, "the first words");
        for (int number = 0; number < rounds; number++) {
            leader.revise(visit, note, "other words " + number);
            leader.purpose(visit, "purpose " + number);
            late.addAll(kept());
            leader.settle();
        }
        courier.be(Courier.Manner.TWICE);
        leader.write(visit, "sent twice at once");
        leader.settle();
        courier.be(Courier.Manner.CARRY);
        Collections.shuffle(late, new Random(Size.seed()));
        for (HttpRequest one : late) {
            courier.exchange(one);
        }

        // Then
        leader.settle();
        office.settle();
        assertThat(leader.phone().visit(visit).purpose()).isEqualTo("purpose " + (rounds - 1));
        Tally.note("requests that arrive late and in disorder", late.size(), city.judge(ledger, leader, office));
    }

    /** A visit, a colleague, two notes, a photo and a purpose, as six groups. */
    private UUID sixWishes(int number) throws IOException {
        UUID visit = leader.begin(leader.anEnterprise(number));
        leader.write(visit, "one of order " + number);
        leader.write(visit, "two of order " + number);
        leader.attach(visit, Pictures.of(leader.place("o" + visit + ".jpg"), visit.getLeastSignificantBits()));
        leader.phone().progress().arrive(visit);
        leader.phone().progress().end(visit);
        return visit;
    }

    /** What the phone wants to send now, and believes to have lost on the way. */
    private List<HttpRequest> kept() {
        courier.be(Courier.Manner.KEEP_BACK);
        leader.sync();
        courier.be(Courier.Manner.CARRY);
        return courier.take();
    }

    /** The same as a request for each group. */
    private List<HttpRequest> oneByOne(UUID visit) throws IOException {
        HttpRequest all = kept().get(0);
        List<HttpRequest> requests = new ArrayList<>();
        for (CommandGroup group : leader.phone().store().outbox().of(visit)) {
            assertThat(group.state()).isEqualTo(GroupState.WAITING);
            requests.add(Pushes.only(all, group));
        }
        return requests;
    }

    private static JsonElement answers(HttpAnswer answer) {
        JsonObject data = Json.child(Json.object(answer.text()), "data");
        return Json.child(data, "push").get("answers");
    }
}
