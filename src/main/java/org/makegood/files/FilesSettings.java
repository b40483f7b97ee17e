package org.makegood.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken, and for how long what nobody owns is kept.
 *
 * @param largest the largest file taken as it is; it has to fit into one packet of the database ({@code
 *     max_allowed_packet}, 16 MB unless somebody changed it)
 * @param largestPhoto the largest photo taken, before it is made smaller
 * @param mostPixels how many pixels a photo may have, looked up before any of them is read; the phones of today make 50
 *     million
 * @param mostWebpPixels the same for WebP, whose decoder needs 25 bytes and half a microsecond for each
 * @param photosAtOnce how many photos one node reads at once: each may take 200 MB of memory while it is read
 * @param unclaimedFor how long a file without an owner is kept, such as one uploaded to a form that was never sent
 */
@ConfigurationProperties("makegood.files")
record FilesSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("10MB") DataSize largestPhoto,
        @DefaultValue("60000000") long mostPixels,
        @DefaultValue("8000000") long mostWebpPixels,
        @DefaultValue("2") int photosAtOnce,
        @DefaultValue("1d") Duration unclaimedFor) {

    long mostPixels(FileType type) {
        return type == FileType.WEBP ? mostWebpPixels : mostPixels;
    }
}
