package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LetterPressTest {

    @Autowired
    LetterPress press;

    @Test
    void bothFormsSayTheSameWords() {
        var letter = letter("Which meetings were missed?\n\nThe dates alone are enough.");

        assertThat(press.text(letter)).contains("""
                Makegood

                Concern MG-7K4P-2W, for London Borough of Lewisham

                We have a question for you

                The desk writes:

                > Which meetings were missed?
                > The dates alone are enough.

                It went there, because:
                1. It is about Lewisham
                2. Lewisham and Bromley answers for Lewisham

                Answer by: Tuesday 8 September 2026

                Answer on Makegood:
                https://makegood.test/app/cases/MG-7K4P-2W

                The clock is paused. It goes on when you answer.

                --
                """).contains("because you follow this concern.");
        assertThat(press.html(letter))
                .contains("<title>MG-7K4P-2W: we have a question for you</title>")
                .contains(">We have a question for you</h1>")
                .contains(">Which meetings were missed?</p>")
                .contains(">The dates alone are enough.</p>")
                .contains(">Lewisham and Bromley answers for Lewisham</li>")
                .contains(">Tuesday 8 September 2026</dd>")
                .contains("href=\"https://makegood.test/app/cases/MG-7K4P-2W\"")
                .contains("<b>The clock is paused.</b>")
                .contains("because you follow this concern.")
                .doesNotContain(" th:", ":th=", "??", "<script");
    }

    @Test
    void whatPeopleWroteIsWordsInBothForms() {
        var letter = letter("<img src=x onerror=alert(1)> [[${7*7}]] [(#{x})] & so on");

        assertThat(press.html(letter))
                .contains("&lt;img src=x onerror=alert(1)&gt; [[${7*7}]] [(#{x})] &amp; so on")
                .doesNotContain("<img");
        assertThat(press.text(letter)).contains("> <img src=x onerror=alert(1)> [[${7*7}]] [(#{x})] & so on");
    }

    private static Letter letter(String quote) {
        return new Letter.Draft(
                        "MG-7K4P-2W: we have a question for you",
                        "The clock waits while you answer.",
                        "Concern MG-7K4P-2W, for London Borough of Lewisham",
                        "We have a question for you")
                .words("The desk writes:")
                .quote(quote)
                .reasons(
                        "It went there, because:",
                        List.of("It is about Lewisham", "Lewisham and Bromley answers for Lewisham"))
                .facts(new Letter.Fact("Answer by", "Tuesday 8 September 2026"))
                .button("Answer on Makegood", "https://makegood.test/app/cases/MG-7K4P-2W")
                .words("The clock is paused.", "It goes on when you answer.")
                .because("you follow this concern");
    }
}
