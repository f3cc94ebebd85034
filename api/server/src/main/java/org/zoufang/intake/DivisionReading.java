package org.zoufang.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the table of administrative divisions. */
@ApplicationScoped
public class DivisionReading {

    private final AgroalDataSource database;

    DivisionReading(AgroalDataSource database) {
        this.database = database;
    }

    public Divisions all() {
        List<Divisions.Division> divisions = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select code, name, parent, full_name from division");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                divisions.add(new Divisions.Division(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("divisions cannot be read", e);
        }
        return new Divisions(divisions);
    }
}
