package org.makegood.proposals.plan;

/** What is looked at on a site before a group is sent there. */
public enum ChecklistItem {
    ACCESS("The site can be reached and entered safely"),
    PERMISSION("The owner agrees, and has insurance for the public"),
    TOILETS("Toilets and hand-washing are there, or near"),
    WATER("There is drinking water"),
    SHELTER("There is shelter and a place for breaks"),
    FIRST_AID("First aid is to hand, and help can be called"),
    TOOLS("Tools and protective clothing suit the work"),
    HAZARDS("Hazards (traffic, heights, water, chemicals, asbestos, needles) are known and dealt with"),
    PUBLIC("People passing by are kept safe"),
    VULNERABLE("Contact with children or vulnerable adults is ruled out, or agreed how"),
    NO_JOB_LOST("Nobody is paid to do this work now");

    private final String label;

    ChecklistItem(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What was found. */
    public enum Answer {
        YES("Yes"),
        WITH_CHANGES("With changes"),
        NO("No"),
        NOT_NEEDED("Not needed here");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
