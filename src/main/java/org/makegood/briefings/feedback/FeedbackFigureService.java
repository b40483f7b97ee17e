package org.makegood.briefings.feedback;

import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makegood.briefings.BriefingRights;
import org.makegood.briefings.attendance.Attended;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What those who came said of a briefing, for the desk that organised it. */
@Service
@Validated
@RolesAllowed(STAFF)
@Transactional(readOnly = true)
public class FeedbackFigureService {

    private final FeedbackTable table;
    private final Attended attended;
    private final BriefingRights rights;

    FeedbackFigureService(FeedbackTable table, Attended attended, BriefingRights rights) {
        this.table = table;
        this.attended = attended;
        this.rights = rights;
    }

    public FeedbackFigures of(UUID briefingId) {
        rights.requireRuns(briefingId);
        var all = table.all(briefingId);
        var counts = Arrays.stream(Usefulness.values()).collect(Collectors.toMap(Function.identity(), useful ->
                (int) all.stream().filter(each -> each.useful() == useful).count()));
        var words = all.stream()
                .filter(each -> each.learned() != null || each.better() != null)
                .map(each -> new FeedbackFigures.Words(each.useful(), each.learned(), each.better()))
                .toList();
        return new FeedbackFigures(attended.of(briefingId).size(), counts, words);
    }
}
