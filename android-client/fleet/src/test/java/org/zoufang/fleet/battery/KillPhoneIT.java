package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.fleet.PhoneSetup;

/** The phone dies before and after every durable step of saving, pushing, pulling and uploading: all are enumerated. */
@ExtendWith(CityExtension.class)
class KillPhoneIT {

    private static final int MANY = 500;

    private final Ledger ledger = new Ledger();
    private final City city;
    private DyingDisk disk;
    private Watched phone;
    private Watched office;
    private UUID visit;
    private int round;

    KillPhoneIT(City city) {
        this.city = city;
    }

    @Test
    void killedAtAnyStepItGoesOnFromItsFile() throws Exception {
        // Given
        PhoneSetup setup = PhoneSetup.of(3).withDisk(sql -> disk = new DyingDisk(sql));
        phone = city.phone("leader", city.server().address(), ledger, setup);
        office = city.phone("office", ledger);

        // When
        int deaths = 0;
        for (boolean after : new boolean[] {false, true}) {
            int step = 1;
            while (dies(step, after)) {
                step++;
                assertThat(step).as("a day has fewer steps").isLessThan(MANY);
            }
            deaths += step - 1;
        }

        // Then
        office.settle();
        Tally.note("kill the phone before and after every durable step", deaths, city.judge(ledger, phone, office));
        assertThat(deaths).isGreaterThan(30);
        phone.close();
        office.close();
    }

    /** One small day in which the power goes; false if the day has no such step. */
    private boolean dies(int step, boolean after) throws IOException {
        visitOfTwo();
        boolean died = false;
        disk.dieAt(step, after);
        try {
            aDay();
        } catch (DyingDisk.Off off) {
            died = true;
        }
        disk.dieAt(Integer.MAX_VALUE, false);
        phone.restart();
        theWrittenIsThere(step);
        phone.settle();
        return died;
    }

    private void visitOfTwo() {
        round++;
        visit = office.begin(office.anEnterprise(round));
        office.invite(visit, phone);
        office.write(visit, "from a colleague " + round);
        office.settle();
        phone.settle();
        office.write(visit, "to be pulled " + round);
        office.settle();
    }

    private void aDay() throws IOException {
        UUID note = phone.write(visit, "written before " + round);
        phone.revise(visit, note, "rewritten " + round);
        phone.attach(visit, Pictures.of(phone.place("p" + round + ".jpg"), round));
        phone.findings().problem(visit, note, "a problem " + round, true);
        phone.findings().promise(visit, note, "a promise " + round, true);
        phone.phone().sync();
        phone.findings().hazard(visit, note, "a hazard " + round, true);
        phone.findings().go(Set.of(visit), "a step " + round);
        phone.revise(visit, note, "rewritten again " + round);
        phone.phone().upload();
        phone.phone().sync();
    }

    /** What came of a visit, as this phone shows it; each of them is one of the three. */
    private static boolean shows(FleetPhone phone, Ledger.Act act) {
        UUID id = act.row().id();
        return phone.problem(id).filter(one -> said(one.words().text(), act)).isPresent()
                || phone.hazard(id).filter(one -> said(one.words().text(), act)).isPresent()
                || phone.commitments()
                        .commitment(id)
                        .filter(one -> said(one.words().text(), act)
                                || one.steps().stream()
                                        .anyMatch(step -> act.content().equals(step.text())))
                        .isPresent();
    }

    private static boolean said(String words, Ledger.Act act) {
        return words.equals(act.content());
    }

    /** Law 1: what a call had kept when it returned is on the screen after the start. */
    private void theWrittenIsThere(int step) {
        FleetPhone again = phone.phone();
        for (Ledger.Act act : ledger.acts()) {
            if (act.row().entity().equals("NOTE")
                    && act.visit().equals(visit)
                    && act.author().equals(phone.official())) {
                assertThat(again.visit(visit).notes())
                        .as("after step %d", step)
                        .anyMatch(note -> note.text().equals(act.content()) || ledger.isBegun(note.text()));
            } else if (act.row().isFinding() && act.visit().equals(visit)) {
                assertThat(shows(again, act)).as("%s after step %d", act, step).isTrue();
            }
        }
    }
}
