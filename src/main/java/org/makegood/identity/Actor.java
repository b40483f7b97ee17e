package org.makegood.identity;

import java.util.Set;
import java.util.UUID;
import org.makegood.kernel.Roles;

/**
 * The signed-in person under the appointment they act under now, reduced to what authorization needs. Sealed on
 * purpose: a new kind of person does not compile until every rule that switches over actors has an answer for it.
 */
public sealed interface Actor {

    UUID personId();

    /** The dated role the person acts under; commands carry it, so that a second tab cannot act for the wrong body. */
    UUID appointmentId();

    /** What the portal calls the person, for example "Community safety officer". */
    String name();

    /** The body the person acts for, in full: an organisation, a desk, an overview body, or the portal itself. */
    String actingFor();

    /** Acts for one organisation. A coordinator also invites and removes its members. */
    record Partner(
            UUID personId,
            UUID appointmentId,
            String name,
            UUID organisationId,
            String organisation,
            boolean coordinator)
            implements Actor {

        @Override
        public String actingFor() {
            return organisation;
        }
    }

    /**
     * Holds a post on a desk. {@code deskIds} are the desks whose cases the person may work on: their own, and for a
     * head of unit or region also those of the unit and of the units below it.
     */
    record Staff(
            UUID personId,
            UUID appointmentId,
            String name,
            UUID deskId,
            String desk,
            String unitCode,
            String regionCode,
            boolean head,
            Set<UUID> deskIds)
            implements Actor {

        public Staff {
            deskIds = Set.copyOf(deskIds);
        }

        @Override
        public String actingFor() {
            return desk;
        }
    }

    /** Compiles overviews for a pan-area body; sees what is shared with that body, for the areas it covers. */
    record Compiler(
            UUID personId,
            UUID appointmentId,
            String name,
            UUID organisationId,
            String organisation,
            Set<String> areaCodes)
            implements Actor {

        public Compiler {
            areaCodes = Set.copyOf(areaCodes);
        }

        @Override
        public String actingFor() {
            return organisation;
        }
    }

    /** Runs the service: reference data, people, desks, rules, mail. Reads no case. */
    record Administrator(UUID personId, UUID appointmentId, String name) implements Actor {

        @Override
        public String actingFor() {
            return "Makegood";
        }
    }

    /** The roles of {@link Roles} this actor has. */
    default Set<String> roles() {
        return switch (this) {
            case Partner partner ->
                partner.coordinator() ? Set.of(Roles.PARTNER, Roles.COORDINATOR) : Set.of(Roles.PARTNER);
            case Staff staff -> staff.head() ? Set.of(Roles.STAFF, Roles.HEAD) : Set.of(Roles.STAFF);
            case Compiler _ -> Set.of(Roles.COMPILER);
            case Administrator _ -> Set.of(Roles.ADMINISTRATOR);
        };
    }
}
