package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;

/** The copy of own work in a push's answer: all of it is understood, or none is taken and the cursor stays. */
class CopyingTest {

    private static final UUID GROUP = new UUID(5, 1);
    private static final UUID NOTE = new UUID(6, 1);
    private static final String WHOLE = "{'group':0,'row':0,'document':{'id':'NOTE','version':2,'text':'写好的'}}";
    private static final String ANSWER = "{'id':'GROUP','rows':[{'entity':'NOTE','id':'NOTE'}]}";

    private final MemoryStore store = new MemoryStore();
    private final Copying copying = new Copying(store);

    @BeforeEach
    void aCopyThatIsUpToDate() {
        store.settings().put(Setting.CURSOR, "7");
    }

    private static CommandGroup group() {
        Command command = new Command("noteWrite", Json.object("{'id':'" + NOTE + "','text':'写好的'}"));
        return CommandGroup.of(
                GROUP,
                new UUID(1, 1),
                new UUID(4, 1),
                command,
                MutableClock.atWork().now());
    }

    private void take(CommandGroup group, String answer, String copy, String cursor, String after) {
        String payload = "{'answers':[" + answer + "],'copies':[" + copy + "],'cursor':" + cursor + "}";
        String named = payload.replace("'NOTE'}", "'" + NOTE + "'}")
                .replace("'id':'NOTE'", "'id':'" + NOTE + "'")
                .replace("GROUP", GROUP.toString());
        copying.take(List.of(group), Json.object(named), after);
    }

    private boolean isTaken() {
        boolean row = store.pack().row(Entity.NOTE, NOTE).isPresent();
        assertThat(store.settings().get(Setting.CURSOR)).isEqualTo(row ? "8" : "7");
        return row;
    }

    @Test
    void aWholeCopyIsTakenWithItsCursor() {
        // When
        take(group(), ANSWER, WHOLE, "'8'", "7");

        // Then
        assertThat(isTaken()).isTrue();
        assertThat(store.pack().row(Entity.NOTE, NOTE).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aPatchIsLaidOnWhatWasSent() {
        // When
        take(group(), ANSWER, "{'group':0,'row':0,'patch':{'version':3,'author':{'name':'李工'}}}", "'8'", "7");

        // Then
        assertThat(isTaken()).isTrue();
        var row = store.pack().row(Entity.NOTE, NOTE).orElseThrow();
        assertThat(row.version()).isEqualTo(3);
        assertThat(Json.text(row.json(), "text")).isEqualTo("写好的");
        assertThat(Json.text(Json.child(row.json(), "author"), "name")).isEqualTo("李工");
    }

    @Test
    void aPatchOnSeveralCommandsIsLeftToThePull() {
        // Given
        CommandGroup one = group();
        CommandGroup two = new CommandGroup(
                one.id(),
                1,
                one.owner(),
                one.aggregate(),
                one.subject(),
                one.state(),
                1,
                null,
                one.dependsOn(),
                null,
                List.of(one.command(), one.command()),
                one.changedAt(),
                one.answer());

        // When
        take(two, ANSWER, "{'group':0,'row':0,'patch':{'version':3}}", "'8'", "7");

        // Then
        assertThat(isTaken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'group':-1,'row':0,'document':{'id':'NOTE'}}",
                "{'group':1,'row':0,'document':{'id':'NOTE'}}",
                "{'group':0,'row':-1,'document':{'id':'NOTE'}}",
                "{'group':0,'row':1,'document':{'id':'NOTE'}}",
                "{'group':0,'row':0,'document':{'id':'00000000-0000-0006-0000-000000000009'}}",
                "{'group':0,'row':0}",
            })
    void aCopyThatNamesSomethingElseIsLeftToThePullWithAllTheOthers(String copy) {
        // When
        take(group(), ANSWER, WHOLE + "," + copy, "'8'", "7");

        // Then
        assertThat(isTaken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{'id':'00000000-0000-0005-0000-000000000009','rows':[{'entity':'NOTE','id':'NOTE'}]}",
                "{'id':'GROUP','rows':[{'entity':'ROBOT','id':'NOTE'}]}",
                "{'id':'GROUP'}",
            })
    void aCopyWhoseAnswerIsNotUnderstoodIsLeftToThePull(String answer) {
        // When
        take(group(), answer, WHOLE, "'8'", "7");

        // Then
        assertThat(isTaken()).isFalse();
    }

    @Test
    void anAnswerWithoutACursorGivesNoCopy() {
        // When
        take(group(), ANSWER, WHOLE, "null", "7");

        // Then
        assertThat(isTaken()).isFalse();
    }

    @Test
    void aCopyThatHasMovedOnOrIsGatheredAnewMeanwhileIsNotTouched() {
        // When
        take(group(), ANSWER, WHOLE, "'8'", "6");
        take(group(), ANSWER, WHOLE, "'8'", null);
        store.settings().put(Setting.SHADOW_CURSOR, "1");
        take(group(), ANSWER, WHOLE, "'8'", "7");

        // Then
        assertThat(copying.cursor()).isNull();
        assertThat(isTaken()).isFalse();
    }
}
