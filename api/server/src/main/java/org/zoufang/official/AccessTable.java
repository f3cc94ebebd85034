package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Role;
import org.zoufang.shared.Forbidden;

/**
 * Who may do what: the one table of operations and roles, {@code access.csv} beside this class. The front doors look
 * every operation up before it runs. An operation without a row is denied to all until its row is written.
 */
@ApplicationScoped
public class AccessTable {

    /** Who is not signed in. */
    public static final String STRANGER = "STRANGER";
    /** Who is signed in and holds no post today. */
    public static final String NO_POST = "NO_POST";
    /** An enterprise's contact, by a link that was given to the enterprise. */
    public static final String ENTERPRISE_CONTACT = "ENTERPRISE_CONTACT";

    private static final String FILE = "access.csv";

    private final List<String> columns;
    private final Map<String, Map<String, Access>> rows;

    AccessTable() {
        List<String> lines = lines();
        String[] heading = lines.get(0).split(",", -1);
        columns = List.of(Arrays.copyOfRange(heading, 1, heading.length));
        rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            read(line.split(",", -1));
        }
    }

    /** The names of all operations that have a row, as {@code Query.visit} or {@code GET /photos/{photo}/view}. */
    public Set<String> operations() {
        return rows.keySet();
    }

    /** The columns: roles, and the three kinds of caller without one. */
    public List<String> columns() {
        return columns;
    }

    /** What a column may do with an operation; {@link Access#DENIED} if there is no row. */
    public Access of(String operation, String column) {
        return rows.getOrDefault(operation, Map.of()).getOrDefault(column, Access.DENIED);
    }

    /**
     * Whether a caller with these roles may ask for the operation at all; which rows he then reaches is his scope's.
     *
     * @param roles role names; empty for somebody who holds no post today
     */
    public boolean allows(String operation, Collection<String> roles) {
        if (roles.isEmpty()) {
            return of(operation, NO_POST) != Access.DENIED;
        }
        return roles.stream().anyMatch(role -> of(operation, role) != Access.DENIED);
    }

    /** The roles that may ask for the operation, each by itself. */
    public Set<Role> rolesOf(String operation) {
        return Stream.of(Role.values())
                .filter(role -> of(operation, role.name()) != Access.DENIED)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this caller may ask for the operation at all; which rows he then reaches is his scope's. */
    public boolean allows(String operation, Caller caller) {
        return allows(operation, caller.roles().stream().map(Role::name).toList());
    }

    /** Whether a stranger may. */
    public boolean allowsStranger(String operation) {
        return of(operation, STRANGER) != Access.DENIED;
    }

    /**
     * Lets the caller pass or not.
     *
     * @throws Forbidden if none of his roles may
     */
    public void require(Caller caller, String operation) {
        if (!allows(operation, caller)) {
            throw new Forbidden(operation);
        }
    }

    private void read(String[] cells) {
        if (cells.length != columns.size() + 1) {
            throw new IllegalStateException(FILE + ": " + cells[0] + " has " + (cells.length - 1) + " cells");
        }
        Map<String, Access> row = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            row.put(columns.get(i - 1), Access.of(cells[i]));
        }
        if (rows.put(cells[0], row) != null) {
            throw new IllegalStateException(FILE + ": " + cells[0] + " has two rows");
        }
    }

    private static List<String> lines() {
        try (InputStream file = AccessTable.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
