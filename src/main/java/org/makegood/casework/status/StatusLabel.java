package org.makegood.casework.status;

/** A case's status as screens and mails show it. */
public record StatusLabel(String name, String label, Stage stage, boolean refusal) {

    /** Two kinds may call states of the same name by different words. */
    StatusLabel or(StatusLabel other) {
        return label.equals(other.label) ? this : new StatusLabel(name, label + " / " + other.label, stage, refusal);
    }

    static StatusLabel of(CaseStatus status) {
        return new StatusLabel(status.name(), status.label(), status.stage(), status.isRefusal());
    }
}
