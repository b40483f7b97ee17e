package org.makegood.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void itIsDrawnBlackOnWhiteWithAQuietEdge() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(
                QrCode.of("https://makegood.example/app/badge/abc").png()));

        assertThat(picture.getWidth()).isEqualTo(picture.getHeight());
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getRGB(24, 24)).isEqualTo(0xFF000000);
    }
}
