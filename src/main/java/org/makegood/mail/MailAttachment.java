package org.makegood.mail;

import org.springframework.util.MimeTypeUtils;

/**
 * What is attached to a mail. An entry for a calendar ({@code text/calendar; method=REQUEST; charset=UTF-8}) is also put
 * where calendar programs look for it.
 *
 * @param name what it is called when it is saved
 */
public record MailAttachment(String name, String mediaType, byte[] content) {

    private static final int LONGEST = 150;

    public MailAttachment {
        if (name.isBlank()
                || name.length() > LONGEST
                || name.chars().anyMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\')) {
            throw new IllegalArgumentException(
                    "A name is one line of at most " + LONGEST + " characters, without a path");
        }
        if (mediaType.length() > LONGEST) {
            throw new IllegalArgumentException("A media type has at most " + LONGEST + " characters");
        }
        MimeTypeUtils.parseMimeType(mediaType);
    }

    /** How the HTML of its mail names it, after {@code cid:}, to show it where it stands instead of below (RFC 2392). */
    public String contentId() {
        return contentId(name);
    }

    boolean isShownIn(String html) {
        return html.contains(reference(name));
    }

    /** The attribute of a picture whose content is attached under this name. */
    static String reference(String name) {
        return "\"cid:" + contentId(name) + "\"";
    }

    private static String contentId(String name) {
        return name + "@makegood";
    }

    /** Whether it tells a calendar program to do something (RFC 6047). */
    boolean isForCalendars() {
        var type = MimeTypeUtils.parseMimeType(mediaType);
        return type.getType().equals("text")
                && type.getSubtype().equals("calendar")
                && type.getParameter("method") != null;
    }
}
