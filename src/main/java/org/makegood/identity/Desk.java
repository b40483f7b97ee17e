package org.makegood.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/** The staffed team of a unit that receives work of one service line. */
public record Desk(
        UUID id,
        String name,
        String unitCode,
        ServiceLine serviceLine,
        String mailbox,
        @Nullable String telephone,
        @Nullable UUID deputyDeskId) {}
