package org.zoufang.fleet.battery;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.zoufang.fleet.LeaderDesk;
import org.zoufang.phone.json.Json;

/** How the server counts the photos of a visit: "3 of 5". */
final class Arrived {

    private Arrived() {}

    static String of(City city, UUID visit) throws IOException {
        LeaderDesk desk = new LeaderDesk(city.server().address());
        desk.signIn("leader");
        List<JsonObject> photos = desk.photos(visit.toString());
        long stored = photos.stream()
                .filter(photo -> "STORED".equals(Json.text(photo, "state")))
                .count();
        return stored + " of " + photos.size();
    }
}
