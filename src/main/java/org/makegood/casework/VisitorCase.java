package org.makegood.casework;

import java.util.List;
import org.makegood.casework.clock.ClockView;

/**
 * What a visitor sees of the case they sent: how it stands, what is promised, and what was said between them and the
 * desk. Notes and names of staff are not in it.
 *
 * @param waiting whether the desk waits for the visitor
 * @param open whether the visitor may still write
 */
public record VisitorCase(
        CaseCard card,
        Reporter.Visitor visitor,
        boolean waiting,
        boolean open,
        ClockView clock,
        List<CaseView.Entry> conversation,
        List<CaseView.Happening> timeline) {}
