package org.makegood.proposals;

/** Where tools and materials come from. */
public enum ToolsFrom {
    HOST("We provide them", "The host provides them"),
    PROBATION("The probation service would have to bring them", "The probation service would have to bring them"),
    BOTH("Some of each", "The host has some of them"),
    UNSURE("I do not know yet", "Not known yet");

    private final String label;
    private final String told;

    ToolsFrom(String label, String told) {
        this.label = label;
        this.told = told;
    }

    /** As the host answers. */
    public String label() {
        return label;
    }

    /** As others read it. */
    public String told() {
        return told;
    }
}
