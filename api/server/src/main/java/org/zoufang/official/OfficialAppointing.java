package org.zoufang.official;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Role;
import org.zoufang.contract.RoleScope;
import org.zoufang.contract.Scope;
import org.zoufang.shared.Deed;

/** Brings bodies and people into the system and appoints people to posts. */
@ApplicationScoped
public class OfficialAppointing {

    private final AgroalDataSource database;
    private final Event<Deed> deeds;
    private final OfficialReading officials;

    OfficialAppointing(AgroalDataSource database, Event<Deed> deeds, OfficialReading officials) {
        this.database = database;
        this.officials = officials;
        this.deeds = deeds;
    }

    /**
     * A person to bring in.
     *
     * @param pinyin the name in pinyin, without tones or spaces
     * @param initials first letters of the pinyin
     * @param demo whether the person is invented, for a demonstration
     */
    public record Person(UUID id, String name, String pinyin, String initials, boolean demo) {}

    /**
     * A post: in which body, in which capacity, from which day on.
     *
     * @param scope how far its holder sees; null for what is usual ({@link RoleScope#usual})
     */
    public record Post(UUID id, UUID organisationId, Role role, Scope scope, String title, LocalDate from) {

        /** A post with the usual scope. */
        public Post(UUID id, UUID organisationId, Role role, String title, LocalDate from) {
            this(id, organisationId, role, null, title, from);
        }
    }

    @Transactional
    public void found(Organisation organisation) {
        write(
                "insert into organisation (id, name, kind) values (?, ?, ?)",
                organisation.id(),
                organisation.name(),
                organisation.kind().name());
    }

    /** Founds a body unless one of that name stands; either way the id of the one that stands now. */
    @Transactional
    public UUID foundIfNew(Organisation organisation) {
        Optional<UUID> standing = officials.organisationNamed(organisation.name());
        if (standing.isEmpty()) {
            found(organisation);
        }
        return standing.orElse(organisation.id());
    }

    /** Brings a person in with a first post. */
    @Transactional
    public void appoint(Person person, Post post, UUID byOfficialId) {
        write(
                "insert into official (id, name, pinyin, initials, demo) values (?, ?, ?, ?, ?)",
                person.id(),
                person.name(),
                person.pinyin(),
                person.initials(),
                person.demo());
        appoint(person.id(), post, byOfficialId);
    }

    /** Gives a person one more post. */
    @Transactional
    public void appoint(UUID officialId, Post post, UUID byOfficialId) {
        write(
                "insert into posting (id, official_id, organisation_id, role, title, from_day, scope, appointed_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                post.id(),
                officialId,
                post.organisationId(),
                post.role().name(),
                post.title(),
                post.from(),
                scope(post).name(),
                byOfficialId);
        deeds.fire(new Deed("officialAppoint", Entity.OFFICIAL, officialId, 1, null, byOfficialId, null));
    }

    private Scope scope(Post post) {
        return post.scope() != null
                ? post.scope()
                : RoleScope.usual(post.role(), officials.kindOf(post.organisationId()));
    }

    private void write(String statement, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the appointment cannot be stored", e);
        }
    }
}
