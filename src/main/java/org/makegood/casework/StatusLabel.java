package org.makegood.casework;

/** A case's status as screens and mails show it. */
public record StatusLabel(String name, String label, Stage stage) {

    static StatusLabel of(CaseStatus status) {
        return new StatusLabel(status.name(), status.label(), status.stage());
    }
}
