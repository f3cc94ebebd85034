package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.zoufang.contract.NoticeWay;

/** The gateways, as far as they are switched on. */
@ApplicationScoped
class Carriers {

    private final Instance<Carrier> all;

    Carriers(@Any Instance<Carrier> all) {
        this.all = all;
    }

    boolean isOn(NoticeWay way) {
        return of(way).isPresent();
    }

    Optional<Carrier> of(NoticeWay way) {
        return all.stream().filter(one -> one.way() == way && one.isOn()).findFirst();
    }

    List<NoticeWay> on() {
        return all.stream().filter(Carrier::isOn).map(Carrier::way).sorted().toList();
    }
}
