package org.makegood.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does. Of all rules that hold the first that forwards decides; their copies add up.
 *
 * @param forwardTo where the work goes instead, or null when it stays with the desk responsible
 * @param deskId the desk, for {@link ForwardTo#DESK}
 * @param unitCode the unit, for {@link ForwardTo#UNIT}
 * @param copyToPartnerships the partnerships desk of the unit responsible may read along
 * @param copyToParent the desk of the unit above may read along
 * @param withoutCopies nobody reads along, whatever other rules say
 */
@Embeddable
public record RuleEffects(
        @Column(name = "forward_to") @Enumerated(EnumType.STRING) @Nullable
        ForwardTo forwardTo,

        @Column(name = "forward_desk_id") @Nullable UUID deskId,

        @Column(name = "forward_unit_code") @Size(max = 12) @Nullable
        String unitCode,

        @Column(name = "copy_to_partnerships") boolean copyToPartnerships,
        @Column(name = "copy_to_parent") boolean copyToParent,
        @Column(name = "without_copies") boolean withoutCopies) {}
