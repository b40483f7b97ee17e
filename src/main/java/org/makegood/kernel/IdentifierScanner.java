package org.makegood.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that point to one person in what people write. A number in its usual spelling is reported where its
 * shape says enough; one that could be anything (broken by spaces, without its check letter) only beside a word that
 * gives it away. Words such as "invoice" clear a number, unless such a word stands there too. Every quantifier is
 * bounded, so the time grows with the length of the text only.
 */
public final class IdentifierScanner {

    private static final String GAP = "[ -]{0,2}";
    private static final String LEFT = "(?:(?<![\\p{L}\\p{N}])|(?<=CRN|PNC|NINO|NOMIS|NHS))";
    private static final String RIGHT = "(?![\\p{L}\\p{N}@])";
    private static final String ALONE_LEFT = "(?<![\\p{N}/.+£$€])(?<![\\p{N}][ -])" + LEFT;
    private static final String ALONE_RIGHT = "(?![ -]?\\p{N})(?!/)" + RIGHT;

    private static final Pattern CRN = Pattern.compile(LEFT + "[A-Z](?:" + GAP + "[0-9]){6}" + RIGHT);
    private static final Pattern PRISON_NUMBER =
            Pattern.compile(LEFT + "[A-Z](?:" + GAP + "[0-9]){4}" + GAP + "(?<suffix>[A-Z]{2})" + RIGHT);
    private static final Pattern PNC = Pattern.compile(ALONE_LEFT
            + "(?<year>(?:19|20)?[0-9]{2})(?<gap> ?/ ?|[ -])(?<serial>[0-9]{1,7}) ?(?<check>[A-HJ-NP-RT-Z])(?!/)"
            + RIGHT);
    private static final Pattern PNC_UNBROKEN = Pattern.compile(
            ALONE_LEFT + "(?<year>(?:19|20)?[0-9]{2})(?<serial>[0-9]{7})(?<check>[A-HJ-NP-RT-Z])(?!/)" + RIGHT);
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile(LEFT
            + "(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?<a>" + GAP + ")[0-9]{2}(?<b>" + GAP
            + ")[0-9]{2}(?<c>" + GAP + ")[0-9]{2}(?:(?<d>" + GAP + ")(?<suffix>[A-D]))?" + RIGHT);
    private static final Pattern NHS =
            Pattern.compile(ALONE_LEFT + "[0-9]{3}(?<a>" + GAP + ")[0-9]{3}(?<b>" + GAP + ")[0-9]{4}" + ALONE_RIGHT);
    private static final Pattern OWN_REFERENCE = Pattern.compile(LEFT + "MG[ -]?[0-9A-Z]{4}[ -]?[0-9A-Z]{2}" + RIGHT);

    private static final Pattern NEAR_CRN = words(
            "CRN|N?DELIUS|OASYS|PERSON|CLIENT|OFFENDER|SUPERVISEE|SUPERVISED|SERVICE USER|ON PROBATION|ON LICENCE|COMMUNITY ORDER");
    private static final Pattern NEAR_PRISON_NUMBER =
            words("PRISON|PRISONER|P?NOMIS|NOMS|HMP|CUSTODY|INMATE|OFFENDER|PERSON|RELEASED?|RECALLED|ON LICENCE");
    private static final Pattern NEAR_PNC = words("PNC|PNCID|POLICE|ARRESTED|CONVICTED|CONVICTIONS?|OFFENDER|PERSON");
    private static final Pattern NEAR_NATIONAL_INSURANCE = words("NATIONAL INSURANCE|NAT INS|NINO|NI|N\\.I\\.|DWP");
    private static final Pattern NEAR_NHS = words("NHS|PATIENTS?|HOSPITAL|GP|MEDICAL|HEALTH RECORD|CLINIC|SURGERY");

    private static final Pattern PAPERWORK = words("INVOICES?|QUOTES?|QUOTATIONS?|ASSETS?|TICKETS?|BARCODE|SKU|MODEL"
            + "|CATALOGUE|GRID|ROOM|CHARITY|COMPANY|CONTRACT|VAT|VEHICLE|SORT CODE"
            + "|(?:ORDER|ACCOUNT|PART|SERIAL|PO|PRODUCT|REGISTRATION|JOB) (?:NUMBER|NO\\.?)");
    private static final Pattern TELEPHONE =
            words("TEL|PHONES?|TELEPHONES?|MOBILE|FAX|CALL|RING|TEXT|DIAL|WHATSAPP|EXT|EXTENSION");

    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final String SMALL_WORDS =
            "AM|AN|AS|AT|BE|BY|DO|GO|HE|IF|IN|IS|IT|ME|MY|NO|OF|ON|OR|PM|SO|TO|UP|US|WE";
    private static final int FEWEST_DIGITS = 3; // of a police number
    private static final int BEFORE = 60;
    private static final int AFTER = 40;
    private static final int JUST_BEFORE = 28;

    private final FoldedText text;
    private final BitSet taken = new BitSet();
    private final List<Finding> findings = new ArrayList<>();

    private IdentifierScanner(FoldedText text) {
        this.text = text;
    }

    /** What in the text may identify a person, in the order of the text, never overlapping. */
    public static List<Finding> scan(String text) {
        var scanner = new IdentifierScanner(FoldedText.of(text));
        scanner.scan();
        return scanner.findings.stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
    }

    /** The text with each finding replaced by words. The findings are those of this very text. */
    public static String takeOut(String text, List<Finding> findings) {
        var rest = new StringBuilder(text);
        findings.stream()
                .sorted(Comparator.comparingInt(Finding::start).reversed())
                .forEach(finding -> rest.replace(finding.start(), finding.end(), "[number taken out]"));
        return rest.toString();
    }

    private void scan() {
        if (text.folded()
                        .chars()
                        .filter(character -> character >= '0' && character <= '9')
                        .count()
                < FEWEST_DIGITS) {
            return; // as most that people write
        }
        each(OWN_REFERENCE, match -> {
            if (Reference.parse(match.group()).isPresent()) {
                taken.set(match.start(), match.end());
            }
        });
        each(NATIONAL_INSURANCE, this::nationalInsurance);
        each(PRISON_NUMBER, this::prisonNumber);
        each(PNC, this::policeNumber);
        each(PNC_UNBROKEN, this::unbrokenPoliceNumber);
        each(CRN, this::crn);
        each(NHS, this::nhs);
    }

    private void crn(Matcher match) {
        var near = near(NEAR_CRN, match);
        if (near != null || isUnbroken(match) && !isJustAfter(PAPERWORK, match)) {
            report(IdentifierKind.CRN, match, near);
        }
    }

    private void prisonNumber(Matcher match) {
        var near = near(NEAR_PRISON_NUMBER, match);
        if (isUnbroken(match)) {
            if (near != null || !isJustAfter(PAPERWORK, match)) {
                report(IdentifierKind.PRISON_NUMBER, match, near);
            }
        } else if (near != null && !match.group("suffix").matches(SMALL_WORDS)) { // "on the A2212 to Lewisham"
            report(IdentifierKind.PRISON_NUMBER, match, near);
        }
    }

    private void policeNumber(Matcher match) {
        var near = near(NEAR_PNC, match);
        var slash = match.group("gap").contains("/");
        var digits = match.group("serial").length();
        if (checkLetterFits(match)) {
            if (near != null && (slash || digits >= 4) || slash && digits >= 5) {
                report(IdentifierKind.PNC, match, near);
            }
        } else if (slash
                && digits >= 3
                && near != null
                && Finding.canonical(near).startsWith("PNC")) {
            report(IdentifierKind.PNC, match, "a year, a serial number and a letter", near);
        }
    }

    private void unbrokenPoliceNumber(Matcher match) {
        if (checkLetterFits(match)) {
            report(IdentifierKind.PNC, match, near(NEAR_PNC, match));
        }
    }

    private static boolean checkLetterFits(Matcher match) {
        var year = match.group("year");
        var number =
                Long.parseLong(year.substring(year.length() - 2)) * 10_000_000 + Long.parseLong(match.group("serial"));
        return PNC_LETTERS.charAt((int) (number % PNC_LETTERS.length()))
                == match.group("check").charAt(0);
    }

    private void nationalInsurance(Matcher match) {
        var near = near(NEAR_NATIONAL_INSURANCE, match);
        if (near != null || isUsualSpelling(match) && !isJustAfter(PAPERWORK, match)) {
            report(IdentifierKind.NATIONAL_INSURANCE, match, near);
        }
    }

    /** "QQ123456C" in any case, "QQ 12 34 56 C" and "QQ 123456 C" in capitals: not "on 12 11 26 a meeting". */
    private boolean isUsualSpelling(Matcher match) {
        if (match.group("suffix") == null) {
            return false;
        }
        var even = match.group("b").equals(match.group("c")) && match.group("a").equals(match.group("d"));
        var grouped = even && (match.group("b").isEmpty() || match.group("b").equals(match.group("a")));
        return isUnbroken(match) || grouped && text.isUpperCase(match.start(), match.end());
    }

    private void nhs(Matcher match) {
        var digits = match.group().replaceAll("[^0-9]", "");
        if (digits.startsWith("0") || !lastDigitFits(digits)) {
            return;
        }
        var near = near(NEAR_NHS, match);
        var grouped = !match.group("a").isEmpty() && match.group("a").equals(match.group("b"));
        var issuedHere = "467".indexOf(digits.charAt(0)) >= 0;
        var cleared = isJustAfter(TELEPHONE, match) || isJustAfter(PAPERWORK, match);
        if (!cleared && (near != null || grouped && issuedHere)) {
            report(IdentifierKind.NHS, match, near);
        }
    }

    private static boolean lastDigitFits(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    private void report(IdentifierKind kind, Matcher match, @Nullable String near) {
        report(kind, match, kind.shape(), near);
    }

    private void report(IdentifierKind kind, Matcher match, String shape, @Nullable String near) {
        var next = taken.nextSetBit(match.start());
        if (next >= 0 && next < match.end()) {
            return;
        }
        taken.set(match.start(), match.end());
        var start = text.originOf(match.start());
        var end = text.originOfEnd(match.end());
        var found = text.original().substring(start, end);
        var beside = near == null ? "" : ", beside the word" + (near.contains(" ") ? "s" : "") + " “" + near + "”";
        findings.add(new Finding(
                kind, start, end, found, found + " looks like " + kind.label() + ": " + shape + beside + "."));
    }

    /** The telling word nearest to the number, as it was written; null where there is none. */
    private @Nullable String near(Pattern words, Matcher match) {
        var matcher = words.matcher(text.folded()).useTransparentBounds(true);
        matcher.region(
                Math.max(0, match.start() - BEFORE), Math.min(text.folded().length(), match.end() + AFTER));
        String nearest = null;
        int shortest = Integer.MAX_VALUE;
        while (matcher.find()) {
            int distance = Math.max(match.start() - matcher.end(), matcher.start() - match.end());
            if (distance >= 0 && distance < shortest) {
                shortest = distance;
                nearest = text.original().substring(text.originOf(matcher.start()), text.originOfEnd(matcher.end()));
            }
        }
        return nearest;
    }

    private boolean isJustAfter(Pattern words, Matcher match) {
        return words.matcher(text.folded())
                .useTransparentBounds(true)
                .region(Math.max(0, match.start() - JUST_BEFORE), match.start())
                .find();
    }

    private static boolean isUnbroken(Matcher match) {
        return match.group().chars().noneMatch(character -> character == ' ' || character == '-');
    }

    private void each(Pattern pattern, Consumer<Matcher> what) {
        var matcher = pattern.matcher(text.folded());
        while (matcher.find()) {
            what.accept(matcher);
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}
