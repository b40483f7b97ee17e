package org.makegood.areas;

/**
 * A local authority as it is today.
 *
 * @param code the nine-character code of the Office for National Statistics
 * @param name the short name, "Lewisham"
 * @param officialName the council's name in full
 * @param slug the name as it stands in an address, "lewisham"
 */
public record Area(
        String code,
        String name,
        String officialName,
        AreaType type,
        String country,
        String policeAreaCode,
        String policeArea,
        double latitude,
        double longitude,
        String slug) {}
