package org.makegood.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.mail.MailAttachment;

/**
 * What a mail says, before it takes the form of text and of HTML. All of it is plain words; the forms escape them.
 *
 * @param preview what mail programs show beside the subject
 * @param about the line above the heading: which case, for whom
 * @param why the reason why the reader gets it
 */
record Letter(String subject, String preview, String about, String heading, List<Part> parts, String why) {

    Letter {
        parts = List.copyOf(parts);
    }

    /** What stands between heading and foot, from top to bottom. */
    sealed interface Part {

        /** How the templates tell the parts apart. */
        default String kind() {
            return switch (this) {
                case Words _ -> "words";
                case Quote _ -> "quote";
                case Reasons _ -> "reasons";
                case Facts _ -> "facts";
                case Listing _ -> "listing";
                case Button _ -> "button";
                case Picture _ -> "picture";
            };
        }
    }

    /** A paragraph, perhaps with a short sentence in bold to begin with. */
    record Words(@Nullable String strong, String text) implements Part {}

    /** What somebody wrote, line by line. */
    record Quote(List<String> lines) implements Part {

        static Quote of(String written) {
            return new Quote(written.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
    }

    /** A sentence that ends in "because", and the reasons. */
    record Reasons(String lead, List<String> reasons) implements Part {}

    record Facts(List<Fact> facts) implements Part {}

    record Fact(String label, String value) {}

    /** Several things under a heading, each with the page where it is found. */
    record Listing(String heading, List<Item> items) implements Part {}

    record Item(String label, String address, String facts) {}

    /** The one thing to do: where it is done. */
    record Button(String label, String address) implements Part {}

    /** What the mail carries with it, so that nothing is fetched to show it. */
    record Picture(MailAttachment file, String says, int side) implements Part {}

    /** What goes with the letter to be shown in it. */
    List<MailAttachment> pictures() {
        return parts.stream()
                .flatMap(part -> part instanceof Picture picture ? Stream.of(picture.file()) : Stream.empty())
                .toList();
    }

    /** Puts a letter together, part after part. */
    static final class Draft {

        private static final String PAGE_OF_THE_READER = "";

        private final String subject;
        private final String preview;
        private final String about;
        private final String heading;
        private final List<Part> parts = new ArrayList<>();

        Draft(String subject, String preview, String about, String heading) {
            this.subject = subject;
            this.preview = preview;
            this.about = about;
            this.heading = heading;
        }

        Draft words(String text) {
            parts.add(new Words(null, text));
            return this;
        }

        Draft words(String strong, String text) {
            parts.add(new Words(strong, text));
            return this;
        }

        Draft quote(String written) {
            parts.add(Quote.of(written));
            return this;
        }

        Draft reasons(String lead, List<String> reasons) {
            parts.add(new Reasons(lead, reasons));
            return this;
        }

        Draft facts(Fact... facts) {
            parts.add(new Facts(List.of(facts)));
            return this;
        }

        Draft listing(String heading, List<Item> items) {
            parts.add(new Listing(heading, List.copyOf(items)));
            return this;
        }

        Draft button(String label, String address) {
            parts.add(new Button(label, address));
            return this;
        }

        /** @param says what it shows, for who cannot see it; text has nothing in its place */
        Draft picture(MailAttachment file, String says, int side) {
            parts.add(new Picture(file, says, side));
            return this;
        }

        /** A button to where the reader finds what the letter is about. */
        Draft pageButton(String label) {
            return button(label, PAGE_OF_THE_READER);
        }

        Letter because(String why) {
            return new Letter(subject, preview, about, heading, parts, why);
        }

        /** For one reader: each finds the matter in a place of their own. */
        Letter because(Reader reader) {
            var own = parts.stream()
                    .map(part -> part instanceof Button(var label, var address) && address.equals(PAGE_OF_THE_READER)
                            ? new Button(label, reader.page())
                            : part)
                    .toList();
            return new Letter(subject, preview, about, heading, own, reader.why());
        }
    }
}
