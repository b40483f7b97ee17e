package org.makegood.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.attendance.BadgeLinks;
import org.makegood.briefings.attendance.BriefingPaperService;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.seats.Needs;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.PrintedPaper;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is printed for the day says what is so, is read by telephones, and by nobody whose business it is not. */
@PortalTest
class BriefingPapersTest {

    /** Letters of Wales and of Poland, and what a template that does not escape would stumble over. */
    private static final List<String> NAMES =
            List.of("Siân Llŷr", "Łukasz Żółć", "Tom <b>& \"Jerry\"</b>", "Ana\u0007 Bell", "Someone O’Hara");

    private static final PrintedPaper.Labels BADGES = new PrintedPaper.Labels(15, 28, 89.6, 59.6, 2, 4);

    @Autowired
    BriefingService briefings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    BriefingPaperService papers;

    @Autowired
    BadgeLinks links;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    private UUID briefing;

    @BeforeEach
    void aBriefingToWhichPeopleCome() {
        briefing = SampleBriefing.of(world.lewishamDesk().id()).with(20).open(briefings);
        NAMES.forEach(name -> comes(name, new Needs("A ramp for " + name.charAt(0), null)));
    }

    @Test
    void theListNamesEverybodyWithAPlaceAndWhatTheyNeed() throws IOException {
        var paper = LEWISHAM_DESK.does(() -> papers.attendanceList(briefing));
        try (var printed = PrintedPaper.of(paper, "attendance-list")) {
            assertThat(printed.title()).isEqualTo("Attendance list: Who does what from June on");
            assertThat(printed.language()).isEqualTo("en-GB");
            assertThat(printed.isTagged()).isTrue();
            assertThat(printed.text())
                    .contains("Tuesday 15 July 2031, 9:00am to 10:00am, 59½ Southwark Street, London")
                    .contains("5 people have a place")
                    .contains("Siân Llŷr", "Łukasz Żółć", "Tom <b>& \"Jerry\"</b>", "Ana Bell", "Someone O’Hara")
                    .contains("Ladywell Friends", "A ramp for S", "Signature");
        }
    }

    @Test
    void eachBadgeHoldsTheCodeOfItsPerson() throws IOException {
        IntStream.range(0, 4).forEach(number -> comes("Guest " + number, Needs.NONE));

        var paper = LEWISHAM_DESK.does(() -> papers.badges(briefing));
        try (var printed = PrintedPaper.of(paper, "badges")) {
            assertThat(printed.pages()).isEqualTo(2);
            assertThat(printed.text()).contains("Siân Llŷr", "Łukasz Żółć", "Guest 0", "Guest 3");
            assertThat(printed.codes(BADGES))
                    .containsExactlyInAnyOrderElementsOf(read.coming(briefing).stream()
                            .map(card -> links.of(card.badge()))
                            .toList());
        }
    }

    /** Letters that join, stack or run to the left are drawn, word by word or line by line, and read aloud as they are. */
    @Test
    void namesInOtherScriptsArePrintedAsTheyAreWritten() throws IOException {
        var names = List.of(
                "শর্মিষ্ঠা চক্রবর্তী",
                "محمد عبد الله",
                "ਹਰਪ੍ਰੀਤ ਸਿੰਘ",
                "שרה כהן",
                "தமிழ்ச்செல்வி",
                "क्षितिज Sharma",
                "ગુજરાતી",
                "王婷 李小龍",
                "高橋さくら",
                "김민준");
        names.forEach(name -> comes(name, new Needs("হুইলচেয়ার", null)));

        for (var paper : LEWISHAM_DESK.does(() -> List.of(papers.attendanceList(briefing), papers.badges(briefing)))) {
            try (var printed = PrintedPaper.of(paper, "scripts-" + paper.fileName())) {
                assertThat(printed.text()).contains("Ana Bell", "Sharma").doesNotContain("#");
                assertThat(printed.alternatives())
                        .contains(
                                "শর্মিষ্ঠা",
                                "চক্রবর্তী",
                                "محمد عبد الله",
                                "ਸਿੰਘ",
                                "שרה כהן",
                                "தமிழ்ச்செல்வி",
                                "क्षितिज",
                                "ગુજરાતી",
                                "王婷",
                                "李小龍",
                                "高橋さくら",
                                "김민준");
            }
        }
    }

    @Test
    void aBriefingToWhichNobodyComesHasPapersToo() throws IOException {
        var empty = SampleBriefing.of(world.lewishamDesk().id()).draft(briefings);
        for (var paper : LEWISHAM_DESK.does(() -> List.of(papers.attendanceList(empty), papers.badges(empty)))) {
            try (var printed = PrintedPaper.of(paper, "empty-" + paper.fileName())) {
                assertThat(printed.text()).contains("Nobody has a place");
            }
        }
    }

    @Test
    void theyArePrintedForNobodyElse() {
        SOUTHWARK_DESK.runs(() -> {
            assertThatThrownBy(() -> papers.attendanceList(briefing)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> papers.badges(briefing)).isInstanceOf(RuleViolation.class);
        });
        LEWISHAM_OFFICER.runs(() -> {
            assertThatThrownBy(() -> papers.attendanceList(briefing)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> papers.badges(briefing)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private void comes(String name, Needs needs) {
        LEWISHAM_DESK.runs(() -> attendance.register(
                briefing,
                LEWISHAM_DESK.appointment(),
                new RegistrationForm(
                        UUID.randomUUID(),
                        name,
                        UUID.randomUUID() + "@example.org",
                        "Ladywell Friends",
                        Fixtures.LEWISHAM,
                        needs)));
    }
}
