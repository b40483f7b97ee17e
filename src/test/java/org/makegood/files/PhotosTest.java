package org.makegood.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.files.SamplePhotos.HEIGHT;
import static org.makegood.files.SamplePhotos.WIDTH;

import com.drew.imaging.ImageMetadataReader;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@PortalTest
class PhotosTest {

    @Autowired
    Photos photos;

    @Autowired
    StoredFiles files;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotoIsTurnedUprightHoweverTheCameraWasHeld(int orientation) {
        var taken = SamplePhotos.encode(SamplePhotos.onSensor(orientation), "jpeg");

        var photo = photos.develop(upload(SamplePhotos.withExif(taken, orientation)));

        assertThat(photo.size()).isEqualTo(new PhotoSize(WIDTH, HEIGHT));
        assertShowsFlag(photo.screen());
        assertShowsFlag(photo.thumbnail());
    }

    @Test
    void aPngIsTurnedUprightToo() {
        var taken = SamplePhotos.encode(SamplePhotos.onSensor(6), "png");

        var photo = photos.develop(upload(SamplePhotos.withExifChunk(taken, 6)));

        assertShowsFlag(photo.screen());
    }

    @Test
    void nothingOfWhatTheCameraNotedRemains() throws Exception {
        var taken = SamplePhotos.withExif(SamplePhotos.jpeg(WIDTH, HEIGHT), 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken))
                        .getDirectoriesOfType(GpsDirectory.class))
                .singleElement()
                .satisfies(position -> assertThat(position.getRationalArray(GpsDirectory.TAG_LATITUDE))
                        .startsWith(new Rational(51, 1), new Rational(27, 1)));

        var photo = photos.develop(upload(taken));

        for (var picture : new byte[][] {photo.screen(), photo.thumbnail()}) {
            var left = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
            assertThat(left.getDirectories())
                    .extracting(Directory::getName)
                    .containsOnly("JPEG", "JFIF", "Huffman", "File Type");
        }
    }

    @Test
    void aLargePhotoIsMadeToFitAScreenAndAList() {
        var photo = photos.develop(upload(SamplePhotos.jpeg(4032, 3024)));

        assertThat(photo.size()).isEqualTo(new PhotoSize(1600, 1200));
        assertThat(SamplePhotos.decode(photo.screen()).getWidth()).isEqualTo(1600);
        assertThat(SamplePhotos.decode(photo.thumbnail()).getWidth()).isEqualTo(480);
        assertThat(SamplePhotos.decode(photo.thumbnail()).getHeight()).isEqualTo(360);
        assertShowsFlag(photo.screen());
        assertShowsFlag(photo.thumbnail());
    }

    @Test
    void aSmallPhotoIsNotBlownUp() {
        assertThat(photos.develop(upload(SamplePhotos.png(30, 20))).size()).isEqualTo(new PhotoSize(30, 20));
    }

    @Test
    void aVeryNarrowPictureKeepsAPixel() {
        assertThat(photos.develop(upload(SamplePhotos.png(1, 9000))).size()).isEqualTo(new PhotoSize(1, 1600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void aPictureOfTheWebIsTaken(String name) throws IOException {
        var photo = photos.develop(upload(new ClassPathResource("files/" + name).getContentAsByteArray()));

        assertThat(photo.size()).isEqualTo(new PhotoSize(WIDTH, HEIGHT));
        assertThat(FileType.of(photo.screen())).contains(FileType.JPEG);
    }

    @Test
    void whatIsTransparentIsShownOnWhite() {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        var photo = photos.develop(upload(SamplePhotos.encode(clear, "png")));

        assertThat(new Color(SamplePhotos.decode(photo.screen()).getRGB(10, 10)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void coloursOfAnotherKindAreShownAsTheyWere() {
        var grey = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            grey.setRGB(
                    i % 16, i / 16, new Color(55, 55, 55).getRGB()); // what a scale of light itself has in the middle
        }
        var taken = SamplePhotos.withProfile(
                SamplePhotos.encode(grey, "jpeg"), ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB));

        var shown = new Color(
                SamplePhotos.decode(photos.develop(upload(taken)).screen()).getRGB(8, 8));

        assertThat(shown.getRed()).isBetween(120, 136);
    }

    @Test
    void aPhotoInApplesFormatIsRefusedWithWhatToDo() {
        var heic = ByteBuffer.allocate(40)
                .putInt(28)
                .put("ftypheic".getBytes(StandardCharsets.US_ASCII))
                .array();

        assertRefused(new Upload("photos", "IMG_0001.HEIC", new ByteArrayInputStream(heic)))
                .hasMessageStartingWith("“IMG_0001.HEIC” is a photo in Apple’s HEIC format")
                .hasMessageContaining("Most Compatible");
    }

    @Test
    void whatOnlyIsCalledAPhotoIsRefused() {
        var page = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

        assertRefused(upload(page.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("“garden.jpg” is not a photo that can be shown here. Choose a JPEG, PNG or WebP file.");
    }

    @Test
    void aPhotoWithMorePixelsThanMemoryIsRefusedBeforeTheyAreRead() {
        var bomb = SamplePhotos.png(20, 20);
        ByteBuffer.wrap(bomb).putInt(16, 40_000).putInt(20, 30_000); // the header says so; nothing more is looked at
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertRefused(upload(bomb)).hasMessageContaining("has 1200 million pixels, and 60 million are the most");
    }

    @Test
    void aFrameLargerThanItsFileSaysIsRefused() throws IOException {
        var inner = new ClassPathResource("files/lossy.webp").getContentAsByteArray();
        var extended = ByteBuffer.allocate(inner.length + 18)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(inner, 0, 12)
                .put("VP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .putInt(0)
                .put(new byte[] {9, 0, 0, 9, 0, 0}) // ten by ten pixels
                .put(inner, 12, inner.length - 12)
                .putInt(4, inner.length + 10);

        assertRefused(upload(extended.array())).hasMessageContaining("cannot be read");
    }

    @Test
    void aBrokenPhotoIsRefusedWithoutAFault() {
        var whole = SamplePhotos.jpeg(200, 200);

        assertRefused(upload(Arrays.copyOf(whole, 100))).hasMessageContaining("“garden.jpg” cannot be read.");
    }

    @Test
    void aPhotoLargerThanTheLimitIsRefused() {
        assertRefused(upload(new byte[10 * 1024 * 1024 + 1]))
                .hasMessage("“garden.jpg” is larger than 10 MB, the most that can be sent.")
                .hasFieldOrPropertyWithValue("field", "photos");
    }

    @Test
    void aStoredPhotoIsShownInBothSizesAndGoesAsOne() {
        var photo = photos.develop(upload(SamplePhotos.jpeg(1000, 500)));

        var id = photos.store(photo);

        var stored = files.open(id).orElseThrow();
        assertThat(stored.content()).isEqualTo(photo.screen());
        assertThat(stored.card())
                .isEqualTo(
                        new FileCard(id, "photo.jpg", FileType.JPEG, photo.screen().length, new PhotoSize(1000, 500)));
        var thumbnail = photos.thumbnail(id).orElseThrow();
        assertThat(thumbnail.content()).isEqualTo(photo.thumbnail());
        assertThat(thumbnail.card().picture()).isEqualTo(new PhotoSize(480, 240));

        files.delete(id);

        assertThat(files.open(id)).isEmpty();
        assertThat(photos.thumbnail(id)).isEmpty();
    }

    @Test
    void aThumbnailCannotBeClaimedApartFromItsPhoto() {
        var id = photos.store(photos.develop(upload(SamplePhotos.jpeg(600, 600))));
        UUID thumbnail = photos.thumbnail(id).orElseThrow().card().id();

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> files.claim(thumbnail));
        files.claim(id);
    }

    private static Upload upload(byte[] content) {
        return new Upload("photos", "garden.jpg", new ByteArrayInputStream(content));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Upload upload) {
        return assertThatThrownBy(() -> photos.develop(upload)).isInstanceOf(RuleViolation.class);
    }

    private static void assertShowsFlag(byte[] picture) {
        var shown = SamplePhotos.decode(picture);
        int width = shown.getWidth();
        int height = shown.getHeight();
        assertThat(width).isGreaterThan(height);
        assertNear(shown.getRGB(width / 4, height / 4), Color.RED);
        assertNear(shown.getRGB(3 * width / 4, height / 4), Color.GREEN);
        assertNear(shown.getRGB(width / 4, 3 * height / 4), Color.BLUE);
        assertNear(shown.getRGB(3 * width / 4, 3 * height / 4), Color.WHITE);
    }

    private static void assertNear(int shown, Color expected) {
        var colour = new Color(shown);
        assertThat(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
                .satisfies(rgb -> {
                    assertThat(rgb[0]).isBetween(expected.getRed() - 12, expected.getRed() + 12);
                    assertThat(rgb[1]).isBetween(expected.getGreen() - 12, expected.getGreen() + 12);
                    assertThat(rgb[2]).isBetween(expected.getBlue() - 12, expected.getBlue() + 12);
                });
    }
}
