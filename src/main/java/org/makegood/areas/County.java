package org.makegood.areas;

import java.util.List;

/** A county council, which shares its ground with district councils. {@code areaCodes} are theirs. */
public record County(String code, String name, List<String> areaCodes) {

    public County {
        areaCodes = List.copyOf(areaCodes);
    }
}
