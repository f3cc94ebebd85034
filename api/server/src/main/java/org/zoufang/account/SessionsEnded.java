package org.zoufang.account;

import java.util.UUID;

/** Every session of a person's account has ended, wherever it was opened; fired inside the transaction. */
record SessionsEnded(UUID officialId) {}
