package org.makegood.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.makegood.proposals.DeclineReason;

/**
 * What a made-up proposal says, with a gap for where the place is.
 *
 * @param scene what photos of it show, where there are some
 */
record ProposalScript(
        String workKind,
        String place,
        String host,
        String what,
        String access,
        String hazards,
        String question,
        String reply,
        String accepted,
        String done,
        String feedback,
        @Nullable Scene scene) {

    static List<ProposalScript> all() {
        return Scripts.read("proposals.csv", ProposalScript::of);
    }

    /** What is said when a proposal is declined, for each reason. */
    static Map<DeclineReason, String> declines() {
        var words = new EnumMap<DeclineReason, String>(DeclineReason.class);
        Scripts.read(
                "declines.csv", row -> words.put(DeclineReason.valueOf(row.get("reason")), row.get("words")) == null);
        return words;
    }

    private static ProposalScript of(CSVRecord row) {
        return new ProposalScript(
                row.get("kind"),
                row.get("place"),
                row.get("host"),
                row.get("what"),
                row.get("access"),
                row.get("hazards"),
                row.get("question"),
                row.get("reply"),
                row.get("accept"),
                row.get("done"),
                row.get("feedback"),
                row.get("scene").isEmpty() ? null : Scene.valueOf(row.get("scene")));
    }

    /** The same at a certain place. */
    ProposalScript at(String where) {
        return new ProposalScript(
                workKind,
                place.replace("{where}", where),
                host,
                what,
                access,
                hazards,
                question,
                reply,
                accepted,
                done,
                feedback,
                scene);
    }
}
