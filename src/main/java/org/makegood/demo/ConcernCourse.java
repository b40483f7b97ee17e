package org.makegood.demo;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernEvent;
import org.makegood.concerns.ConcernStatus;

/** What is done with a made-up concern. */
final class ConcernCourse {

    private static final String RESOLVED =
            "Resolved: " + ConcernMatter.OUTCOME.label().toLowerCase(Locale.UK);

    private final Course course;
    private final ConcernScript script;
    private final Chance chance;

    ConcernCourse(Course course, ConcernScript script, Chance chance) {
        this.course = course;
        this.script = script;
        this.chance = chance;
    }

    /** @param escalation how high it is taken, if it comes that far */
    void run(@Nullable EscalationLevel escalation) {
        if (chance.percent(30) && course.isFresh(6)) {
            return; // nobody has looked at it yet
        }
        course.wait(chance.percent(85) ? chance.below(3) : 3);
        course.acknowledge(ConcernStatus.ACKNOWLEDGED);
        course.wait(chance.below(3));
        move(ConcernStatus.BEING_LOOKED_INTO, "Being looked into", new ConcernEvent.TakenUp(id()));
        course.assign();
        if (chance.percent(25)) {
            course.note("Spoke to the unit. Somebody looks at the records before we promise anything.");
        }
        if (!script.question().isEmpty() && chance.percent(55)) {
            course.wait(chance.below(2));
            course.ask(script.question());
            course.wait(1 + chance.below(6));
            course.reply(script.reply());
        }
        if (escalation != null && !course.isOver()) {
            course.wait(1);
            course.escalate(escalation);
        }
        course.wait(chance.percent(84) ? 1 + chance.below(5) : 6 + chance.below(9));
        course.answer(script.answer());
        settle();
    }

    private void settle() {
        if (chance.percent(70)) {
            course.wait(chance.below(3));
            course.write(true, "Thank you. We tell our team and watch whether it holds.");
        }
        if (chance.percent(45)) {
            course.wait(chance.below(4));
            course.write(false, "It is under way. You hear from us when it is done.");
        }
        if (chance.percent(60)) {
            course.wait(chance.below(3));
            move(
                    ConcernStatus.ACTION_AGREED,
                    "Action agreed: " + script.action(),
                    new ConcernEvent.ActionAgreed(id(), course.id().action()));
        }
        course.wait(3 + chance.below(22));
        resolve(null, script.outcome());
        if (chance.percent(6)) {
            reopen();
        }
        if (chance.percent(85)) {
            course.wait(1 + chance.below(9));
            course.move(ConcernStatus.CONFIRMED, null, true, "Confirmed", null, new ConcernEvent.Confirmed(id()));
        }
    }

    private void reopen() {
        course.wait(1 + chance.below(6));
        course.move(
                ConcernStatus.REOPENED,
                Turn.Kind.STARTED,
                true,
                "Reopened",
                "It went well for two weeks and is as it was before.",
                new ConcernEvent.Reopened(id()));
        course.wait(1);
        course.acknowledge(ConcernStatus.ACKNOWLEDGED);
        course.wait(2 + chance.below(5));
        resolve(Turn.Kind.ANSWERED, "It had slipped while a colleague was away. " + script.outcome());
    }

    private void resolve(Turn.@Nullable Kind turn, String said) {
        course.move(ConcernStatus.RESOLVED, turn, false, RESOLVED, said, new ConcernEvent.Resolved(id()));
    }

    private void move(ConcernStatus next, String words, ConcernEvent news) {
        course.move(next, null, false, words, null, news);
    }

    private UUID id() {
        return course.id().value();
    }
}
