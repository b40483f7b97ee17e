package org.makegood.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Gives a letter its two forms: the same words in both. */
@Component
class LetterPress {

    private final ITemplateEngine templates;
    private final Wording wording;
    private final Clock clock;

    LetterPress(ITemplateEngine templates, Wording wording, Clock clock) {
        this.templates = templates;
        this.wording = wording;
        this.clock = clock;
    }

    String html(Letter letter) {
        var context = new Context(Locale.UK);
        context.setVariable("letter", letter);
        context.setVariable("sent", sent());
        return templates.process("mail/letter", context);
    }

    String text(Letter letter) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Makegood");
        paragraphs.add(letter.about());
        paragraphs.add(letter.heading());
        letter.parts().stream().flatMap(part -> text(part).stream()).forEach(paragraphs::add);
        paragraphs.add(lines(List.of("--", wording.say("foot.why", sent(), letter.why()), wording.say("foot.reply"))));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static Optional<String> text(Letter.Part part) {
        return switch (part) {
            case Letter.Words(var strong, var words) -> Optional.of(strong == null ? words : strong + " " + words);
            case Letter.Quote(var lines) ->
                Optional.of(lines(lines.stream().map(line -> "> " + line).toList()));
            case Letter.Reasons(var lead, var reasons) -> Optional.of(lead + "\n" + lines(numbered(reasons)));
            case Letter.Facts(var facts) ->
                Optional.of(lines(facts.stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .toList()));
            case Letter.Listing(var heading, var items) ->
                Optional.of(
                        heading + "\n\n" + items.stream().map(LetterPress::text).collect(Collectors.joining("\n\n")));
            case Letter.Button(var label, var address) -> Optional.of(label + ":\n" + address);
            case Letter.Picture _ -> Optional.empty();
        };
    }

    private static String text(Letter.Item item) {
        return lines(List.of("* " + item.label(), "  " + item.facts(), "  " + item.address()));
    }

    private static List<String> numbered(List<String> reasons) {
        return IntStream.range(0, reasons.size())
                .mapToObj(at -> at + 1 + ". " + reasons.get(at))
                .toList();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private String sent() {
        return Days.written(clock.instant());
    }
}
