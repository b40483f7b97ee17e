package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.casework.status.StatusLabel;
import org.makegood.identity.Actor;
import org.makegood.shell.Icons;
import org.makegood.shell.StatusTag;

/** Where a case stands. What waits for the partner says so first. */
class CaseStatusTag extends StatusTag {

    private CaseStatusTag(Kind kind, Icons icon, String word) {
        super(kind, icon, word);
    }

    static CaseStatusTag of(StatusLabel status, boolean waiting, Actor reader) {
        return waiting
                ? new CaseStatusTag(Kind.WAITING, Icons.PAUSE, translate(waitingFor(reader)))
                : switch (status.stage()) {
                    case NEW -> new CaseStatusTag(Kind.INFO, Icons.CIRCLE_DOT, status.label());
                    case ACKNOWLEDGED -> new CaseStatusTag(Kind.INFO, Icons.MAIL_CHECK, status.label());
                    case UNDER_WAY -> new CaseStatusTag(Kind.PROGRESS, Icons.SEARCH, status.label());
                    case SETTLED ->
                        status.refusal()
                                ? new CaseStatusTag(Kind.NEUTRAL, Icons.X, status.label())
                                : new CaseStatusTag(Kind.SUCCESS, Icons.CHECK, status.label());
                    case CLOSED -> new CaseStatusTag(Kind.NEUTRAL, Icons.BADGE_CHECK, status.label());
                };
    }

    private static String waitingFor(Actor reader) {
        return reader instanceof Actor.Partner ? "casework.waiting.for-you" : "casework.waiting";
    }
}
