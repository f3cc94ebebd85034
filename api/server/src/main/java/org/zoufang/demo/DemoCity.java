package org.zoufang.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.AccountOpening;
import org.zoufang.shared.ZoufangConfig;

/** Fills a new data folder with the invented city of Yunxi (云溪), if the operator switched that on. */
@ApplicationScoped
public class DemoCity {

    private final ZoufangConfig config;
    private final AccountOpening accounts;
    private final DemoPeople people;
    private final DemoEnterprises enterprises;
    private final DemoVisits visits;
    private final DemoTours tours;
    private final DemoStories stories;
    private final DemoDiary diary;
    private final String[] arguments;

    DemoCity(
            ZoufangConfig config,
            AccountOpening accounts,
            DemoPeople people,
            DemoEnterprises enterprises,
            DemoVisits visits,
            DemoTours tours,
            DemoStories stories,
            DemoDiary diary,
            @CommandLineArguments String[] arguments) {
        this.config = config;
        this.accounts = accounts;
        this.people = people;
        this.enterprises = enterprises;
        this.visits = visits;
        this.tours = tours;
        this.stories = stories;
        this.diary = diary;
        this.arguments = arguments;
    }

    /** The people first: what a phone hands in is stored apart from what it writes. */
    void fillIfNew(@Observes StartupEvent started) {
        if (config.demo() && arguments.length == 0 && accounts.nobodyHasOne()) {
            List<UUID> firms = new ArrayList<>();
            DemoCast cast = QuarkusTransaction.requiringNew().call(() -> settle(firms));
            QuarkusTransaction.requiringNew().run(() -> tell(cast, firms));
        }
    }

    private DemoCast settle(List<UUID> firms) {
        DemoCast cast = people.appoint();
        firms.addAll(enterprises.record());
        cast.standings().make(cast, DemoVisits.pairs(firms));
        return cast;
    }

    private void tell(DemoCast cast, List<UUID> firms) {
        visits.tell(diary, cast, firms);
        stories.tell(diary, cast, firms, tours.tell(diary, cast, firms));
        diary.tell();
    }

    /** Who can sign in to the demonstration and how; empty where there are no demo accounts. */
    public String signIns() {
        if (accounts.demoAccounts() == 0) {
            return "";
        }
        return "Demonstration. Everybody's password is " + DemoPeople.PASSWORD + "\n" + DemoPeople.signIns();
    }
}
