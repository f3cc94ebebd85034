package org.zoufang.contract;

import static org.zoufang.contract.SupervisionState.ACCEPTED;
import static org.zoufang.contract.SupervisionState.CLOSED;
import static org.zoufang.contract.SupervisionState.ISSUED;
import static org.zoufang.contract.SupervisionState.REPLIED;
import static org.zoufang.contract.SupervisionState.UPGRADED;

import java.util.Optional;

/** Every arrow in the life of a supervision order, in one place. An arrow that is not here does not exist. */
public enum SupervisionLifecycle {
    REPLY("reply", ISSUED, REPLIED),
    ACCEPT("accept", REPLIED, ACCEPTED),
    UPGRADE_UNANSWERED("upgrade", ISSUED, UPGRADED),
    UPGRADE("upgrade", REPLIED, UPGRADED),
    CLOSE("close", ACCEPTED, CLOSED),
    CLOSE_UPGRADED("close", UPGRADED, CLOSED);

    private final String command;
    private final SupervisionState from;
    private final SupervisionState to;

    SupervisionLifecycle(String command, SupervisionState from, SupervisionState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code supervisionReply} is {@code reply}. */
    public String command() {
        return command;
    }

    public SupervisionState from() {
        return from;
    }

    public SupervisionState to() {
        return to;
    }

    /** Where {@code command} leads from {@code state}; empty if there is no such arrow. */
    public static Optional<SupervisionState> after(SupervisionState state, String command) {
        for (SupervisionLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return Optional.of(arrow.to);
            }
        }
        return Optional.empty();
    }
}
