package org.makegood.areas;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Postcode;
import org.springframework.stereotype.Component;

/**
 * Finds postcodes: in the database, and until they have been loaded there, in the product's own list, so that nobody has
 * to wait for the load.
 */
@Component
class Postcodes {

    /** The letters of postcodes outside England and Wales; what the list knows all the same has been found before. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("AB", "Scotland"),
            Map.entry("DD", "Scotland"),
            Map.entry("DG", "Scotland"),
            Map.entry("EH", "Scotland"),
            Map.entry("FK", "Scotland"),
            Map.entry("G", "Scotland"),
            Map.entry("HS", "Scotland"),
            Map.entry("IV", "Scotland"),
            Map.entry("KA", "Scotland"),
            Map.entry("KW", "Scotland"),
            Map.entry("KY", "Scotland"),
            Map.entry("ML", "Scotland"),
            Map.entry("PA", "Scotland"),
            Map.entry("PH", "Scotland"),
            Map.entry("TD", "Scotland"),
            Map.entry("ZE", "Scotland"),
            Map.entry("BT", "Northern Ireland"),
            Map.entry("GY", "Guernsey"),
            Map.entry("JE", "Jersey"),
            Map.entry("IM", "the Isle of Man"));

    /** Districts on both sides of the border with Scotland: one that we do not know may be a Scottish one. */
    private static final Set<String> BORDER = Set.of("CA6", "DG16", "TD5", "TD9", "TD12", "TD15");

    private final PostcodeTable table;
    private final PostcodeLoad load;

    Postcodes(PostcodeTable table, PostcodeLoad load) {
        this.table = table;
        this.load = load;
    }

    PostcodeAnswer locate(String typed, Function<String, @Nullable Area> areas) {
        var postcode = Postcode.parse(typed).orElse(null);
        if (postcode == null) {
            return new PostcodeAnswer.Malformed(typed);
        }
        var place = find(postcode).orElse(null);
        var area = place == null ? null : areas.apply(place.areaCode());
        if (place != null && area != null) {
            return new PostcodeAnswer.Found(postcode, area, place.east(), place.north());
        }
        if (BORDER.contains(postcode.outward())) {
            return new PostcodeAnswer.Unknown(postcode, true);
        }
        var country = ELSEWHERE.get(postcode.outward().replaceFirst("[0-9].*", ""));
        return country == null
                ? new PostcodeAnswer.Unknown(postcode, false)
                : new PostcodeAnswer.Elsewhere(postcode, country);
    }

    Optional<PostcodePlace> find(Postcode postcode) {
        int key = PostcodeKey.of(postcode);
        return load.pending().map(list -> list.find(key)).orElseGet(() -> table.find(key));
    }
}
