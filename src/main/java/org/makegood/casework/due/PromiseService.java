package org.makegood.casework.due;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.makegood.casework.clock.Promise;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal promises, for everybody to read. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class PromiseService {

    private final Promises promises;
    private final Clock clock;

    PromiseService(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /** What is promised to a case that arrives today. */
    public Promise today(CaseKind kind) {
        return promises.on(kind, Days.today(clock));
    }
}
