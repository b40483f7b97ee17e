package org.makegood.kernel;

/** Role names for {@code @RolesAllowed}, on views and services alike. Roles say what kind of person, never which rows. */
public final class Roles {

    public static final String PARTNER = "PARTNER";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String STAFF = "STAFF";
    public static final String HEAD = "HEAD";
    public static final String COMPILER = "COMPILER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
