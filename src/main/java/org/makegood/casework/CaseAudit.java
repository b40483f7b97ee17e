package org.makegood.casework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.conversation.Author;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.AuditTrail;
import org.springframework.stereotype.Component;

/** Tells the audit trail what was done to a case and what of it changed, without anything that a partner or staff wrote. */
@Component
class CaseAudit {

    private final AuditTrail trail;
    private final Statuses statuses;

    CaseAudit(AuditTrail trail, Statuses statuses) {
        this.trail = trail;
        this.statuses = statuses;
    }

    /** How a case stands, in words that the trail may keep: nothing that was written, nobody who is not on the staff. */
    Map<String, String> standing(CaseFile file) {
        var card = file.card(statuses.label(file.kind(), file.status()), List.of());
        var escalation = file.escalation(false);
        var standing = new LinkedHashMap<String, String>();
        standing.put("Status", card.status().label());
        standing.put("Severity", card.severity() == null ? "" : card.severity().label());
        standing.put("Marking", card.marking().label());
        standing.put("Shared with", card.audience().label());
        standing.put("Desk", Objects.requireNonNullElse(card.desk(), "none"));
        standing.put("Given to", Objects.requireNonNullElse(card.assignee(), ""));
        standing.put("Taken to", escalation == null ? "" : escalation.level().label());
        standing.put("Waits for", file.isWaiting() ? "the partner" : "");
        standing.values().removeIf(String::isEmpty);
        return Collections.unmodifiableMap(standing);
    }

    void record(CaseFile file, Deed deed, Author author) {
        var before = file.beforeChange();
        var after = standing(file);
        trail.recordFor(
                author.actingFor(),
                deed.action(),
                "case",
                file.reference(),
                told(changed(before, after), deed.before()),
                told(changed(after, before), deed.after()));
        file.beforeChange(after);
    }

    private static Map<String, String> changed(Map<String, String> one, Map<String, String> other) {
        var changed = new LinkedHashMap<>(one);
        changed.entrySet().removeAll(other.entrySet());
        return changed;
    }

    private static @Nullable String told(Map<String, String> facts, String more) {
        var told = Stream.concat(
                        facts.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()), Stream.of(more))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }
}
