package org.makegood.demo;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.Reporter.Visitor;

/**
 * Somebody who sends cases from an area: for an organisation, or as a visitor.
 *
 * @param personId null for a visitor, as is the organisation
 */
record Reporter(
        @Nullable UUID personId,
        String name,
        String email,
        @Nullable UUID organisationId,
        String organisation,
        String areaCode,
        String area) {

    static Reporter visitor(String name, String areaCode, String area) {
        var mailbox = name.toLowerCase(Locale.UK).replace(' ', '-') + "." + areaCode.toLowerCase(Locale.UK);
        return new Reporter(null, name, mailbox + "@example.org", null, Visitor.ORGANISATION, areaCode, area);
    }

    boolean isVisitor() {
        return personId == null;
    }
}
