package org.makegood.proposals;

/** Where tools and materials come from. */
public enum ToolsFrom {
    HOST("We provide them"),
    PROBATION("The probation service would have to bring them"),
    BOTH("Some of each"),
    UNSURE("I do not know yet");

    private final String label;

    ToolsFrom(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
