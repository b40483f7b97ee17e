package org.makegood.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.makegood.files.Photo;
import org.makegood.files.PhotoSize;
import org.springframework.core.io.ClassPathResource;

/** A place that somebody drew for the demo, before the work and after it: {@code docs/images/demo-photos.html} draws it. */
enum Scene {
    PATH("Brambles and mud close the path.", "The path is wide again and covered with bark."),
    WALL("Tags cover the wall above the pavement.", "The lower half of the wall is painted, and the pavement swept."),
    BEDS("Brambles and bindweed hide the beds along the wall.", "Four dug beds with young plants, and a bench."),
    POND("Litter floats on the pond and lies on the grass.", "Clear water between the reeds."),
    ALLEY("An old sofa, tyres and brambles fill the alley.", "The alley is swept, and its gates can be opened."),
    FENCE("Half of the pales of the fence lean or lie in the grass.", "A straight fence, painted green."),
    TREES("A bare green in front of the blocks.", "Young trees stand on the green, each with its stake."),
    ROOM("Marks and holes in the walls of the room.", "The room is painted, with chairs along the wall.");

    private static final PhotoSize SIZE = new PhotoSize(960, 720);

    private final String before;
    private final String after;

    Scene(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** A photo, and what it shows. */
    record Shot(Photo photo, String words) {}

    Shot before() {
        return new Shot(photo("before"), before);
    }

    Shot after() {
        return new Shot(photo("after"), after);
    }

    private Photo photo(String when) {
        var name = name().toLowerCase(Locale.ROOT) + "-" + when;
        return new Photo(bytes(name), SIZE, bytes(name + "-small"));
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/photos/" + name + ".jpg").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
