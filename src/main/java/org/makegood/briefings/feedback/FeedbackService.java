package org.makegood.briefings.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.makegood.briefings.BriefingPage;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingTimes;
import org.makegood.briefings.attendance.Attended;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.Registrations;
import org.makegood.guard.DataGuard;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Saying afterwards how a briefing was, by the link that those who came are mailed: the token is the permission. Where the
 * desk asks on a page of its own, nothing is asked here.
 */
@Service
@Validated
@PermitAll
@Transactional(readOnly = true)
public class FeedbackService {

    /** So long after the end it can be said and changed. */
    public static final Duration OPEN = Duration.ofDays(28);

    private final FeedbackTable table;
    private final Registrations registrations;
    private final Attended attended;
    private final BriefingPage page;
    private final DataGuard guard;
    private final Clock clock;

    FeedbackService(
            FeedbackTable table,
            Registrations registrations,
            Attended attended,
            BriefingPage page,
            DataGuard guard,
            Clock clock) {
        this.table = table;
        this.registrations = registrations;
        this.attended = attended;
        this.page = page;
        this.guard = guard;
        this.clock = clock;
    }

    public static Instant closesAt(BriefingTimes times) {
        return times.endsAt().plus(OPEN);
    }

    /** What the link opens; nothing for who did not come, and before it took place. */
    public Optional<FeedbackPage> look(String token) {
        return registrations.byToken(token).flatMap(this::page);
    }

    /** Said again, it takes the place of what was said before. */
    @Transactional
    public void give(String token, @Valid FeedbackForm form) {
        var asked = look(token).orElseThrow(() -> RuleViolation.noSuch("registration"));
        if (!asked.open()) {
            throw new RuleViolation("The time to say how it was is over.");
        }
        guard.check(
                Map.of(
                        "learned", Objects.requireNonNullElse(form.learned(), ""),
                        "better", Objects.requireNonNullElse(form.better(), "")),
                List.of(),
                "feedback");
        table.put(registrations.byToken(token).orElseThrow(), form);
    }

    private Optional<FeedbackPage> page(Registration registration) {
        var briefing = page.of(registration.briefingId(), true, null);
        if (!attended.includes(registration)
                || briefing.stored() != BriefingStatus.HELD
                || briefing.feedbackLink() != null) {
            return Optional.empty();
        }
        var closesAt = closesAt(briefing.times());
        return Optional.of(new FeedbackPage(
                registration.token(),
                briefing,
                table.of(registration.id()).orElse(null),
                closesAt,
                clock.instant().isBefore(closesAt)));
    }
}
