package org.makegood.support;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.makegood.documents.Paper;

/** A PDF as its reader has it: its words, and what a telephone finds on it. Kept in {@code target/papers}, to be looked at. */
public final class PrintedPaper implements AutoCloseable {

    private static final Path SAMPLES = Path.of("target", "papers");
    private static final int DPI = 300;
    private static final Map<DecodeHintType, Boolean> TRYING_HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    private final PDDocument document;
    private final String sample;

    private PrintedPaper(PDDocument document, String sample) {
        this.document = document;
        this.sample = sample;
    }

    public static PrintedPaper of(Paper paper, String sample) throws IOException {
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(sample + ".pdf"), paper.content());
        var printed = new PrintedPaper(Loader.loadPDF(paper.content()), sample);
        ImageIO.write(printed.page(0), "png", SAMPLES.resolve(sample + ".png").toFile());
        return printed;
    }

    public String title() {
        return document.getDocumentInformation().getTitle();
    }

    public String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    public boolean isTagged() {
        return document.getDocumentCatalog().getMarkInfo().isMarked()
                && document.getDocumentCatalog().getStructureTreeRoot() != null;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public String text() throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** What is read aloud in the place of pictures. */
    public List<String> alternatives() {
        return elements(document.getDocumentCatalog().getStructureTreeRoot())
                .map(PDStructureElement::getAlternateDescription)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), elements(kid)));
    }

    /** Where labels stand on each page, in millimetres from its left and upper edge. */
    public record Labels(double left, double top, double width, double height, int columns, int rows) {}

    /** What the codes on the labels of all pages say; a label without one is left out. */
    public List<String> codes(Labels labels) {
        return IntStream.range(0, pages())
                .mapToObj(this::page)
                .flatMap(page -> IntStream.range(0, labels.columns() * labels.rows())
                        .mapToObj(at -> label(page, labels, at % labels.columns(), at / labels.columns())))
                .flatMap(label -> code(label).stream())
                .toList();
    }

    private static BufferedImage label(BufferedImage page, Labels labels, int column, int row) {
        return page.getSubimage(
                pixels(labels.left() + column * labels.width()),
                pixels(labels.top() + row * labels.height()),
                pixels(labels.width()),
                pixels(labels.height()));
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }

    /** One code of a hundred is lost on either way from grey to black and white, hardly any on both. */
    private static Optional<String> code(BufferedImage label) {
        var pixels = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        var source = new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels);
        return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .flatMap(binarizer -> code(binarizer).stream())
                .findFirst();
    }

    private static Optional<String> code(Binarizer binarizer) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(binarizer), TRYING_HARDER)
                    .getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }

    private BufferedImage page(int number) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(number, DPI);
        } catch (IOException e) {
            throw new UncheckedIOException(sample, e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
