package org.makegood.identity.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** Identifiers as they stand in addresses. */
final class Ids {

    private Ids() {}

    static UUID inAddress(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
