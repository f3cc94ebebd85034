package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.account.device.OfficeAddress;

/** Addresses that are given to people outside: for their phones, not for this machine. */
@ApplicationScoped
class CounterAddress {

    private final OfficeAddress office;

    CounterAddress(OfficeAddress office) {
        this.office = office;
    }

    String ofCode(String code) {
        return base() + "/v?code=" + code;
    }

    String ofLink(String token) {
        return base() + "/counter?link=" + token;
    }

    private String base() {
        return office.forPhones().replaceFirst("/+$", "");
    }
}
