package org.makegood.proposals.projects;

/** How many projects of a council are shown. @param hours given in those that are completed */
public record ProjectCount(String areaCode, long completed, long toCome, long hours) {

    public long all() {
        return completed + toCome;
    }
}
