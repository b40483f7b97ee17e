package org.makegood.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints a template as a PDF that can be read aloud: tagged after its HTML, with a title and a language, all fonts in it.
 * The template escapes what it is given, and is well-formed XML. Nothing is fetched from anywhere.
 */
@Component
public class PaperPress {

    /** What no XML may hold, however it is escaped. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;

    PaperPress(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(String template, Map<String, Object> model) {
        var html = templates.process(template, new Context(Locale.UK, model));
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, PaperPress.class, "/documents/atkinson-next-regular.ttf", "Atkinson", REGULAR);
        font(builder, PaperPress.class, "/documents/atkinson-next-bold.ttf", "Atkinson", BOLD);
        // for letters that ours has not: PDFBox brings it
        font(
                builder,
                PDType0Font.class,
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf",
                "Wide",
                REGULAR);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Makegood");
        builder.useUriResolver((_, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null);
        builder.withW3cDocument(page(NO_XML.matcher(html).replaceAll("")), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Document page(String html) {
        try {
            var factory = DocumentBuilderFactory.newNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
            if (OtherScripts.in(html)) {
                OtherScripts.draw(page);
            }
            return page;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("A template of a paper is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, Class<?> near, String resource, String family, int weight) {
        builder.useFont(() -> open(near, resource), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(Class<?> near, String resource) {
        return Objects.requireNonNull(near.getResourceAsStream(resource), resource);
    }
}
