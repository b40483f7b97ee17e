package org.makegood.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.kernel.IdentifierKind;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DataGuardTest {

    private static final String SUBJECT = "case of this test";

    @Autowired
    DataGuard guard;

    @Autowired
    GuardOverrideService overrides;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void textWithoutNumbersPassesAndLeavesNoTrace() {
        check(Map.of("description", "Nobody answers the telephone."), List.of());

        assertThat(recorded()).isEmpty();
    }

    @Test
    void anUnansweredNumberIsRefusedBesideItsField() {
        assertThatThrownBy(() -> check(Map.of("help", "Tell A1234BC"), List.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).isEqualTo("help");
                    assertThat(refused.sentence())
                            .isEqualTo("A1234BC looks like a prison number: one letter, four digits, two letters."
                                    + " Take it out, or say what it is instead.");
                });
    }

    @Test
    void anAnswerLetsItPassHoweverItIsSpeltAndIsRecordedOnceWithoutTheNumber() {
        check(
                Map.of("help", "Tell a1234bc, that is A1234BC."),
                List.of(new GuardAnswer("help", "a1234-BC", "A1234BC is the number of our gate")));

        assertThat(recorded()).singleElement().satisfies(override -> {
            assertThat(override.kind()).isEqualTo(IdentifierKind.PRISON_NUMBER);
            assertThat(override.masked()).isEqualTo("A••••••");
            assertThat(override.reason()).isEqualTo("A•••••• is the number of our gate");
            assertThat(override.person()).isEqualTo(LEWISHAM_OFFICER.title());
            assertThat(override.actingFor()).isEqualTo("London Borough of Lewisham");
        });
    }

    @Test
    void noColumnOfTheLogHoldsAnyNumber() {
        check(
                Map.of("help", "Ring X123456 about AB123456C"),
                List.of(
                        new GuardAnswer("help", "X123456", "x 123456 is not a person, nor is Z654321"),
                        new GuardAnswer("help", "AB123456C", "the gate of AB 12 34 56 C")));

        assertThat(recorded()).hasSize(2);
        var rows = jdbc.sql("select * from guard_override where subject = ?")
                .param(SUBJECT)
                .query()
                .listOfRows();
        assertThat(rows.toString().replaceAll("[ -]", "").toUpperCase())
                .doesNotContain("123456")
                .doesNotContain("654321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    ", "no"})
    void anAnswerNeedsAReason(String reason) {
        var answers = List.of(new GuardAnswer("help", "A1234BC", reason));

        assertThatThrownBy(() -> check(Map.of("help", "Tell A1234BC"), answers)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAnswerForOneFieldDoesNotCountForAnother() {
        var answers = List.of(new GuardAnswer("title", "A1234BC", "the number of our gate"));

        assertThatThrownBy(() -> check(Map.of("help", "Tell A1234BC"), answers)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theLongestReasonFitsAlsoWhenMasked() {
        var reason = "X123456 ".repeat(GuardAnswer.MAX_REASON / 8);

        assertThatCode(() -> check(Map.of("help", "Tell A1234BC"), List.of(new GuardAnswer("help", "A1234BC", reason))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsReadTheAnswers(SignedIn somebody) {
        somebody.runs(() -> assertThatThrownBy(() -> overrides.list(null, PageRequest.of(0, 1)))
                .isInstanceOf(AccessDeniedException.class));
    }

    private void check(Map<String, String> texts, List<GuardAnswer> answers) {
        LEWISHAM_OFFICER.runs(() -> guard.check(texts, answers, SUBJECT));
        entities.flush();
    }

    private List<GuardOverrideSummary> recorded() {
        return ADMINISTRATOR.does(() -> overrides.list(null, PageRequest.of(0, 100))).stream()
                .filter(override -> override.subject().equals(SUBJECT))
                .toList();
    }
}
