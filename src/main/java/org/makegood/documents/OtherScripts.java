package org.makegood.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Words in scripts other than Latin, Greek and Cyrillic. What prints a PDF neither joins nor stacks letters, nor turns
 * their direction; Java's own text layout does. So such words are drawn, and stand in the paper as pictures that are read
 * aloud as the words.
 */
final class OtherScripts {

    private static final Logger log = LoggerFactory.getLogger(OtherScripts.class);

    private static final String NEUTRAL = "\\p{IsCommon}\\p{IsInherited}";
    private static final String OTHER = "[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}" + NEUTRAL + "]";
    private static final Pattern RUN =
            Pattern.compile(OTHER + "+(?:[" + NEUTRAL + "]+" + OTHER + "+)*\\p{IsInherited}*");
    private static final Pattern NEUTRALS = Pattern.compile("[" + NEUTRAL + "]+");
    private static final Pattern TO_THE_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    /** How long a line to the left may become: within it the words keep their order, which pictures beside each other would not. */
    private static final int LINE = 24;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private OtherScripts() {}

    static boolean in(String words) {
        return RUN.matcher(words).find();
    }

    /** Puts pictures in the place of such words, wherever they stand in a page. */
    static void draw(Document page) {
        try {
            texts(page.getDocumentElement()).forEach(OtherScripts::draw);
        } catch (LinkageError e) { // thrown where Java finds no configuration of fonts on the computer
            log.warn("Words in other scripts cannot be drawn here: install fontconfig", e);
        }
    }

    private static List<Node> texts(Node within) {
        var texts = new ArrayList<Node>();
        for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                texts.add(child);
            } else if (!List.of("head", "style").contains(Objects.toString(child.getLocalName()))) {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    private static void draw(Node text) {
        var words = text.getNodeValue();
        var runs = RUN.matcher(words);
        int from = 0;
        while (runs.find()) {
            var font = Fonts.of(runs.group());
            if (font.isPresent()) {
                before(text, words.substring(from, runs.start()));
                pictures(text, runs.group(), font.get());
                from = runs.end();
            }
        }
        if (from > 0) {
            text.setNodeValue(words.substring(from));
        }
    }

    private static void pictures(Node text, String run, Font font) {
        var leftwards = TO_THE_LEFT.matcher(run).find();
        var parts = leftwards ? lines(run) : List.of(run.split("\\s+"));
        for (int number = 0; number < parts.size(); number++) {
            if (number > 0) {
                before(text, " ");
            }
            var picture = picture(text.getOwnerDocument(), parts.get(number), font, leftwards && parts.size() > 1);
            text.getParentNode().insertBefore(picture, text);
        }
    }

    private static List<String> lines(String run) {
        var lines = new ArrayList<String>();
        for (var word : run.split("\\s+")) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (last.isEmpty() || last.length() + word.length() >= LINE) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, last + " " + word);
            }
        }
        return lines;
    }

    private static void before(Node text, String words) {
        if (!words.isEmpty()) {
            text.getParentNode().insertBefore(text.getOwnerDocument().createTextNode(words), text);
        }
    }

    private static Element picture(Document page, String words, Font font, boolean wholeLine) {
        var drawn = DrawnWords.of(words, font, Fonts.PLAIN);
        var picture = page.createElementNS(XHTML, "img");
        picture.setAttribute("src", drawn.dataUri());
        picture.setAttribute("alt", words);
        picture.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "position: static; width: %.3fem; height: %.3fem; vertical-align: %.3fem; %s",
                        drawn.width(),
                        drawn.height(),
                        -drawn.depth(),
                        wholeLine ? "display: block; margin-bottom: 0.2em" : "display: inline-block"));
        return picture;
    }

    /** Read when the first such word is printed. */
    private static final class Fonts {

        static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

        private static final List<Font> ALL = Stream.of(
                        "arabic.ttf",
                        "bengali.ttf",
                        "devanagari.ttf",
                        "gujarati.ttf",
                        "gurmukhi.ttf",
                        "hebrew.ttf",
                        "tamil.ttf",
                        "cjk.otf")
                .map(Fonts::read)
                .toList();

        /** Ours, or else what the computer has. */
        static Optional<Font> of(String run) {
            var letters = NEUTRALS.matcher(run).replaceAll("");
            return Stream.concat(ALL.stream(), Stream.of(PLAIN))
                    .filter(font -> font.canDisplayUpTo(letters) < 0)
                    .findFirst();
        }

        private static Font read(String file) {
            var name = "/documents/scripts/noto-sans-" + file;
            try (var font = Objects.requireNonNull(OtherScripts.class.getResourceAsStream(name), name)) {
                return Font.createFont(Font.TRUETYPE_FONT, font);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }
}
