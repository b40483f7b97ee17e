package org.makegood.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** What a made-up concern says, with places for area, month and number. Question and reply may be empty. */
record ConcernScript(
        String category,
        String title,
        String happens,
        String help,
        String question,
        String reply,
        String answer,
        String action,
        String outcome) {

    static List<ConcernScript> all() {
        return Scripts.read("concerns.csv", ConcernScript::of);
    }

    private static ConcernScript of(CSVRecord row) {
        return new ConcernScript(
                row.get("category"),
                row.get("title"),
                row.get("happens"),
                row.get("help"),
                row.get("question"),
                row.get("reply"),
                row.get("answer"),
                row.get("action"),
                row.get("outcome"));
    }

    /** The same with its places filled. */
    ConcernScript filled(String area, String month, int number) {
        return new ConcernScript(
                category,
                fill(title, area, month, number),
                fill(happens, area, month, number),
                fill(help, area, month, number),
                fill(question, area, month, number),
                fill(reply, area, month, number),
                fill(answer, area, month, number),
                fill(action, area, month, number),
                fill(outcome, area, month, number));
    }

    private static String fill(String text, String area, String month, int number) {
        return text.replace("{area}", area).replace("{month}", month).replace("{n}", String.valueOf(number));
    }
}
