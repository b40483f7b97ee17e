package org.makegood.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Actor;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.EmailAddress;

/** Whose case it is: somebody acting for an organisation, or a visitor without an account. */
public sealed interface Reporter {

    String name();

    /** The body it comes from, as lists show it. */
    String organisation();

    @Nullable
    UUID personId();

    @Nullable
    UUID organisationId();

    /** A body as it may be quoted. A member of the public is nobody in particular, whatever was agreed. */
    static String quoted(String organisation, Attribution attribution) {
        return attribution == Attribution.UNATTRIBUTED && !organisation.equals(Visitor.ORGANISATION)
                ? "A partner organisation"
                : organisation;
    }

    record Partner(Actor.Partner actor) implements Reporter {

        @Override
        public String name() {
            return actor.name();
        }

        @Override
        public String organisation() {
            return actor.organisation();
        }

        @Override
        public UUID personId() {
            return actor.personId();
        }

        @Override
        public UUID organisationId() {
            return actor.organisationId();
        }
    }

    /**
     * Somebody who wrote in from a public page, and confirmed the address by a mail.
     *
     * @param token unguessable: whoever has it sees how the case goes on, and nothing else of the portal
     */
    record Visitor(String name, EmailAddress email, String token) implements Reporter {

        public static final String ORGANISATION = "A member of the public";

        @Override
        public String organisation() {
            return ORGANISATION;
        }

        @Override
        public @Nullable UUID personId() {
            return null;
        }

        @Override
        public @Nullable UUID organisationId() {
            return null;
        }
    }
}
