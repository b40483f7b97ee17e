package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.kernel.IdentifierKind.CRN;
import static org.makegood.kernel.IdentifierKind.NATIONAL_INSURANCE;
import static org.makegood.kernel.IdentifierKind.NHS;
import static org.makegood.kernel.IdentifierKind.PNC;
import static org.makegood.kernel.IdentifierKind.PRISON_NUMBER;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierScannerTest {

    private final Random random = new Random(2021_06_26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody told us that X123456 had moved                    | CRN                | X123456
            crn x123456                                              | CRN                | x123456
            CRNX123456 was discussed                                 | CRN                | X123456
            CRN: X 123 456 was discussed                             | CRN                | X 123 456
            the person on X-123456                                   | CRN                | X-123456
            see invoice for the person X123456                       | CRN                | X123456
            ＣＲＮ Ｘ１２３４５６                                       | CRN                | Ｘ１２３４５６
            photo_CRN_X123456.jpg                                    | CRN                | X123456
            a person, A1234BC, was expected on 7 July                | PRISON_NUMBER      | A1234BC
            We were sent a1234bc                                     | PRISON_NUMBER      | a1234bc
            released from prison (A 1234 BC) in May                  | PRISON_NUMBER      | A 1234 BC
            prisoner a-1234-bc                                       | PRISON_NUMBER      | a-1234-bc
            PNC 2002/0073319Z                                        | PNC                | 2002/0073319Z
            the number 02/73319z is his                              | PNC                | 02/73319z
            PNC02/73319Z                                             | PNC                | 02/73319Z
            20020073319Z                                             | PNC                | 20020073319Z
            020073319Z                                               | PNC                | 020073319Z
            1979 / 163001 B                                          | PNC                | 1979 / 163001 B
            PNC 2002-0073319Z                                        | PNC                | 2002-0073319Z
            PNC 2002/0073319X                                        | PNC                | 2002/0073319X
            QQ was wrong, AB123456C is right                         | NATIONAL_INSURANCE | AB123456C
            ab123456c                                                | NATIONAL_INSURANCE | ab123456c
            AB 12 34 56 C                                            | NATIONAL_INSURANCE | AB 12 34 56 C
            AB-12-34-56-C                                            | NATIONAL_INSURANCE | AB-12-34-56-C
            AB 123456 C                                              | NATIONAL_INSURANCE | AB 123456 C
            National Insurance ab 12 34 56 c                         | NATIONAL_INSURANCE | ab 12 34 56 c
            her NI number is AB 12 34 56                             | NATIONAL_INSURANCE | AB 12 34 56
            NHS number 9434765919                                    | NHS                | 9434765919
            the patient, 943 476 5919, waited                        | NHS                | 943 476 5919
            401 023 2137 was in the letter                           | NHS                | 401 023 2137
            """)
    void seesANumberHoweverItIsSpelt(String text, IdentifierKind kind, String found) {
        assertThat(IdentifierScanner.scan(text))
                .extracting(Finding::kind, Finding::found)
                .containsExactly(tuple(kind, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our reference is MG-7K4P-2X",
                "We meet at SE6 4RU, not at SW1A 1AA or E16 1AA",
                "Telephone 020 7946 0170 or 0207 946 0170, mobile 07700 900123 or +44 7700 900 123",
                "Call 791 123 4562 and ask for the desk",
                "On 15/07/2026 at 9:00am, again on 2026-07-15T14:00Z and 15.07.2026",
                "It cost £123456 and then £1,234,567.89",
                "The council is E09000023 and the police area E23000001",
                "The A2212 to Lewisham and the B2114 at the station",
                "The prison on the A2212 to Lewisham",
                "A person walked up the A2212 to Lewisham",
                "Rule Section 10A of the 2007 Act, SI 2023/430",
                "the years 2025/26 and 2019/20A",
                "Flat 12/14B",
                "open 24/7 a week",
                "Invoice A123456 of May",
                "purchase order number C654321",
                "Asset X123456 is broken",
                "on 12 11 26 a meeting was held",
                "sort code 12-34-56, account 12345678",
                "company OC123456",
                "BG123456A and GB123456A and NK123456A and ZZ123456A are given to nobody",
                "DA123456A, AO123456B and FQ123456C are given to nobody",
                "AB123456E ends wrongly",
                "12345678901 943476591 94347659190",
                "943 476 5918 has the wrong last digit",
                "the number 9434765919 could be anything",
                "2002/0073319A has the wrong check letter",
                "X12345 and X1234567 and XY123456 and A123BC and A12345BC are too short or too long",
                "Ring A123, grid TQ 378 735, grid TQ378735",
                "a123456@council.example wrote",
                "14 of 100000 and 3 of 200000 people",
                "Plan A 200000, plan B 300000",
                "UPW/2026/0017 and REQ-2026-00017",
                ""
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(IdentifierScanner.scan(text)).isEmpty();
    }

    @Test
    void saysWhatItLooksLikeAndWhy() {
        assertThat(explanation("Tell A1234BC"))
                .isEqualTo("A1234BC looks like a prison number: one letter, four digits, two letters.");
        assertThat(explanation("A Person, a1234bc, came"))
                .isEqualTo(
                        "a1234bc looks like a prison number: one letter, four digits, two letters, beside the word “Person”.");
        assertThat(explanation("PNC 2002/0073319X"))
                .isEqualTo("2002/0073319X looks like a Police National Computer"
                        + " number (PNC): a year, a serial number and a letter, beside the word “PNC”.");
    }

    @Test
    void findsSeveralInTheOrderOfTheText() {
        var text = "X123456 is A1234BC, AB123456C; PNC 02/73319Z and NHS 943 476 5919.";

        assertThat(IdentifierScanner.scan(text))
                .extracting(Finding::kind)
                .containsExactly(CRN, PRISON_NUMBER, NATIONAL_INSURANCE, PNC, NHS);
    }

    @Test
    void theSpellingDoesNotChangeTheNumber() {
        assertThat(Finding.canonical("a 1234-bc")).isEqualTo("A1234BC");
    }

    @Test
    void readsThroughInvisibleCharacters() {
        var finding = IdentifierScanner.scan("person A12\u200B34\u00ADBC here").getFirst();

        assertThat(finding.found()).isEqualTo("A12\u200B34\u00ADBC");
        assertThat(finding.canonical()).isEqualTo("A1234BC");
    }

    @Test
    void ownReferencesAreNeverReported() {
        IntStream.range(0, 20_000)
                .mapToObj(_ -> Reference.random(random).value())
                .forEach(reference -> {
                    assertThat(IdentifierScanner.scan("person " + reference + " a prisoner"))
                            .isEmpty();
                    assertThat(IdentifierScanner.scan("NI " + reference.replace("-", "") + " A"))
                            .isEmpty();
                });
    }

    @Test
    void everyPrisonNumberIsFoundInAnyTextAndTakenOutOfIt() {
        for (int i = 0; i < 5_000; i++) {
            var number = letters(1) + digits(4) + letters(2);
            assertFoundAndTakenOut(PRISON_NUMBER, number);
            assertFoundAndTakenOut(PRISON_NUMBER, number.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void everyCrnIsFoundInAnyTextAndTakenOutOfIt() {
        for (int i = 0; i < 5_000; i++) {
            assertFoundAndTakenOut(CRN, letters(1) + digits(6));
        }
    }

    @Test
    void aPncNumberIsFoundWithItsOwnCheckLetterOnly() {
        for (int i = 0; i < 2_000; i++) {
            var year = digits(2);
            var serial = digits(7);
            var fitting = "ZABCDEFGHJKLMNPQRTUVWXY"
                    .chars()
                    .mapToObj(letter -> "20" + year + "/" + serial + (char) letter)
                    .filter(number -> !IdentifierScanner.scan("see " + number).isEmpty())
                    .toList();
            var check = Long.parseLong(year + serial) % 23;
            assertThat(fitting)
                    .containsExactly("20" + year + "/" + serial + "ZABCDEFGHJKLMNPQRTUVWXY".charAt((int) check));
        }
    }

    @Test
    void oneWrongDigitClearsAnNhsNumber() {
        var digits = "9434765919";
        for (int place = 0; place < 10; place++) {
            for (char other = '1'; other <= '9'; other++) {
                if (other != digits.charAt(place)) {
                    var wrong = digits.substring(0, place) + other + digits.substring(place + 1);
                    assertThat(IdentifierScanner.scan("NHS " + wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsFoundIsWhereItSays() {
        var alphabet = "AB12 34-/.x9X0 person PNC NI\n\u200B".toCharArray();
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            random.ints(60, 0, alphabet.length).forEach(index -> text.append(alphabet[index]));
            int last = 0;
            for (var finding : IdentifierScanner.scan(text.toString())) {
                assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.found());
                assertThat(finding.start()).isGreaterThanOrEqualTo(last);
                last = finding.end();
            }
        }
    }

    @Test
    void longTextsDoNotMakeItSlow() {
        var nasty = Stream.of(
                        "A1", "1 ", "AB 12-", "- ", "12/", "1234567890 ", "A 1 2 3 4 5 ", "MG-", "person ", "X123456 ")
                .map(piece -> piece.repeat(100_000 / piece.length()));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> nasty.forEach(IdentifierScanner::scan));
    }

    private void assertFoundAndTakenOut(IdentifierKind kind, String number) {
        var text = "We wrote (" + number + ") twice, " + number + ".";
        var findings = IdentifierScanner.scan(text);

        assertThat(findings).extracting(Finding::kind).as(text).containsExactly(kind, kind);
        assertThat(IdentifierScanner.takeOut(text, findings))
                .isEqualTo("We wrote ([number taken out]) twice, [number taken out].");
    }

    private static String explanation(String text) {
        return IdentifierScanner.scan(text).getFirst().explanation();
    }

    private String letters(int count) {
        return random.ints(count, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String digits(int count) {
        return random.ints(count, '0', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
