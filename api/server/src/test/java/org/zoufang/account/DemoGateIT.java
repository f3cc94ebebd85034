package org.zoufang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.Ids;
import org.zoufang.shared.ZoufangConfig;

@QuarkusTest
class DemoGateIT {
    private final SignedInFixture people;
    private final AccountOpening accounts;
    private final AccountCommands commands;
    private final SigningIn signingIn;
    private final ZoufangConfig config;

    DemoGateIT(
            SignedInFixture people,
            AccountOpening accounts,
            AccountCommands commands,
            SigningIn signingIn,
            ZoufangConfig config) {
        this.people = people;
        this.accounts = accounts;
        this.commands = commands;
        this.signingIn = signingIn;
        this.config = config;
    }

    @BeforeEach
    void aDemoAccountWithASession() {
        people.aDemoOfficial(Role.OFFICIAL);
    }

    @AfterEach
    void removeIt() {
        accounts.removeDemoAccounts();
    }

    @Test
    void aServerForRealUseRefusesDataWithDemoAccountsAndSaysWhatToDo() {
        // Given
        DemoGate gate = new DemoGate(accounts, config, new String[0]);
        // When
        assertThatThrownBy(() -> gate.check(new StartupEvent()))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("1 demo accounts")
                .hasMessageContaining("remove-demo-accounts");
    }

    @Test
    void theCommandThatItNamesOpensTheGate() {
        // Given
        DemoGate gate = new DemoGate(accounts, config, new String[0]);
        // When
        String said = commands.run("remove-demo-accounts");
        // Then
        assertThat(said).isEqualTo("1 demo accounts removed.");
        assertThatCode(() -> gate.check(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void theOperatorOpensAnAccountThatSignsIn() {
        // Given
        String name = "operator-" + Ids.next();
        // When
        String said = commands.run("open-account", name, "张三", "zhangsan", "zs", "ADMINISTRATOR", "云溪市大数据局");
        // Then
        String password = said.replaceAll(".* ", "");
        assertThat(signingIn.signIn(name, password, null).me().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        // Given
        String command = "remove-everything";
        // When
        assertThatThrownBy(() -> commands.run(command))
                // Then
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("open-account");
    }
}
