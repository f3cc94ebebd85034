package org.zoufang.shared;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.UUID;

/** Which of a phone's commands the transaction at hand carries out; none where a person acts on a page. */
@TransactionScoped
public class CommandInProgress implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;

    /** The command group's id, or null. */
    public UUID id() {
        return id;
    }

    public void is(UUID commandId) {
        id = commandId;
    }
}
