package org.zoufang.intake;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/** Says plainly of the imports that a stop of the server cut off that they are, and that the file may be run again. */
@ApplicationScoped
public class ImportInterruption {

    private final AgroalDataSource database;
    private final ImportBooks books;
    private final HandedIn handedIn;

    ImportInterruption(AgroalDataSource database, ImportBooks books, HandedIn handedIn) {
        this.database = database;
        this.books = books;
        this.handedIn = handedIn;
    }

    public void onStart(@Observes StartupEvent start) throws IOException, SQLException {
        for (UUID id : cutOff()) {
            books.fail(id, List.of(Refusal.of(RefusalCode.IMPORT_INTERRUPTED, null)));
        }
        handedIn.dropAll();
    }

    private List<UUID> cutOff() throws SQLException {
        List<UUID> running = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from enterprise_import where state = 'RUNNING'")) {
            while (rows.next()) {
                running.add(rows.getObject(1, UUID.class));
            }
        }
        return running;
    }
}
