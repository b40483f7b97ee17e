package org.makegood.proposals;

/** Why a proposal is not taken on. */
public enum DeclineReason {
    PAID_WORK("It would take paid work away from somebody"),
    PROFIT("Somebody would make a profit from it"),
    NO_BENEFIT("It does not benefit the community"),
    UNSAFE("The site cannot be made safe"),
    NO_FACILITIES("There are no toilets or water that people at work can use"),
    NOT_SUITABLE("The work does not suit the people we could send"),
    NO_CAPACITY("We have no group to send in the time asked for"),
    NO_PERMISSION("The owner of the place has not agreed"),
    DUPLICATE("It is proposed already"),
    NO_REPLY("We asked and had no reply"),
    OTHER("Another reason");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
