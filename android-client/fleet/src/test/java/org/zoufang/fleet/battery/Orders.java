package org.zoufang.fleet.battery;

import java.util.ArrayList;
import java.util.List;

/** All orders of a few things. */
final class Orders {

    private Orders() {}

    static List<List<Integer>> of(int things) {
        List<List<Integer>> orders = new ArrayList<>();
        orders.add(new ArrayList<>());
        for (int next = 0; next < things; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> one = new ArrayList<>(order);
                    one.add(place, next);
                    longer.add(one);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
