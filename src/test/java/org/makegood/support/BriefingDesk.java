package org.makegood.support;

import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.briefings.invitation.ToChase;
import org.makegood.briefings.materials.NewMaterial;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.registration.RegistrationView;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the desk of Lewisham does with its briefings, for tests of what follows from it. */
@TestComponent
public class BriefingDesk {

    private final BriefingService briefings;
    private final InvitationService invitations;
    private final AttendanceService attendance;
    private final Briefings read;
    private final Fixtures world;
    private final JdbcClient jdbc;
    private final EntityManager memory;
    private final TransactionOperations transaction;

    BriefingDesk(
            BriefingService briefings,
            InvitationService invitations,
            AttendanceService attendance,
            Briefings read,
            Fixtures world,
            JdbcClient jdbc,
            EntityManager memory,
            TransactionOperations transaction) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.attendance = attendance;
        this.read = read;
        this.world = world;
        this.jdbc = jdbc;
        this.memory = memory;
        this.transaction = transaction;
    }

    public UUID drafts(SampleBriefing sample) {
        return sample.draft(briefings);
    }

    public void savesTheDate(UUID briefing) {
        LEWISHAM_DESK.runs(() -> briefings.saveTheDate(briefings.form(briefing).seen()));
    }

    public void opens(UUID briefing) {
        LEWISHAM_DESK.runs(() -> briefings.open(briefings.form(briefing).seen()));
    }

    public void changes(UUID briefing, SampleBriefing to) {
        LEWISHAM_DESK.runs(() -> briefings.change(briefings.form(briefing).seen(), to.form(), List.of()));
    }

    public void cancels(UUID briefing) {
        LEWISHAM_DESK.runs(() -> briefings.cancel(briefings.form(briefing).seen(), "The speaker is ill."));
    }

    /** The office of the council of Lewisham. */
    public void invites(UUID briefing, String email) {
        var office = new Addressee(world.lewisham().id(), "Chief executive’s office", email);
        LEWISHAM_DESK.runs(() -> invitations.send(briefing, LEWISHAM_DESK.appointment(), List.of(office)));
    }

    /** The one office that is invited, for the first time. */
    public void chases(UUID briefing) {
        var office = new ToChase(read.invitations(briefing).getFirst().id(), 0);
        LEWISHAM_DESK.runs(() -> invitations.chase(briefing, LEWISHAM_DESK.appointment(), List.of(office)));
    }

    /** What the link in the mail to the one office that is invited ends with. */
    public String invitation(UUID briefing) {
        return read.invitations(briefing).getFirst().token();
    }

    public RegistrationView registers(UUID briefing, RegistrationForm who) {
        return LEWISHAM_DESK.does(() -> attendance.register(briefing, LEWISHAM_DESK.appointment(), who));
    }

    /** What the link in the mails to somebody who is registered ends with. */
    public String token(RegistrationView registration) {
        return read.registration(registration.id()).orElseThrow().token();
    }

    public void letsIn(RegistrationView registration) {
        LEWISHAM_DESK.runs(() -> attendance.arrive(registration.id(), LEWISHAM_DESK.appointment()));
    }

    public void handsOutSlides(UUID briefing) {
        var slides = new NewMaterial("Slides", "https://example.org/slides.pdf", false);
        LEWISHAM_DESK.runs(() -> briefings.addMaterial(briefing, LEWISHAM_DESK.appointment(), slides));
    }

    /** It is over, and the desk says that it took place. */
    public void held(UUID briefing) {
        startsIn(briefing, Duration.ofHours(-2));
        LEWISHAM_DESK.runs(() -> briefings.hold(briefings.form(briefing).seen()));
    }

    /** As if it had been planned for then from the beginning; lasts an hour. */
    public void startsIn(UUID briefing, Duration from) {
        transaction.executeWithoutResult(_ -> {
            memory.flush();
            jdbc.sql("""
                            update briefing set doors_open_at = date_add(utc_timestamp(), interval :minutes minute),
                                starts_at = doors_open_at, ends_at = date_add(starts_at, interval 1 hour),
                                registration_closes_at = starts_at
                            where id = :id""")
                    .param("minutes", from.toMinutes())
                    .param("id", briefing)
                    .update();
            memory.clear();
        });
    }
}
